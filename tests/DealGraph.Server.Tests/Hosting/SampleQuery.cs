using System.Collections.Concurrent;
using DealGraph.GraphQL.Errors;
using DealGraph.Storage.Errors;
using GraphQL;
using GraphQL.Types;

namespace DealGraph.Server.Tests.Hosting;

internal sealed class SampleQuery : ObjectGraphType
{
    public static readonly ConcurrentDictionary<string, bool> Started = new();

    public static readonly ConcurrentDictionary<string, bool> Stopped = new();

    public SampleQuery()
    {
        Name = "Query";
        var company = new CompanyType();
        Field<StringGraphType>("hello").Resolve(_ => "world");
        Field<StringGraphType>("echo")
            .Argument<StringGraphType>("text")
            .Argument<IntGraphType>("number")
            .Argument<ListGraphType<StringGraphType>>("list")
            .Resolve(context => context.GetArgument<string?>("text") ?? context.GetArgument<int?>("number")?.ToString());
        Field<StringGraphType>("fail").Argument<StringGraphType>("how").ResolveAsync(FailAsync);
        Field<FloatGraphType>("notANumber").Resolve(_ => double.NaN);
        Field<NonNullGraphType<StringGraphType>>("mustNotFail").Argument<StringGraphType>("how").ResolveAsync(FailAsync);
        AddField(new FieldType { Name = "company", ResolvedType = company, Resolver = CompanyType.One });
        AddField(company.Connection("companies", defaultFirst: null));
        AddField(company.Connection("topCompanies", defaultFirst: 50));
    }

    private static async Task<object?> FailAsync(IResolveFieldContext context)
    {
        switch (context.GetArgument<string>("how"))
        {
            case "unexpected":
                throw new InvalidTimeZoneException("secret detail");
            case "plain":
                throw new ExecutionError("secret detail");
            case "cursor":
                throw new DealGraphError(ErrorCodes.BadCursor, "The cursor is damaged.", "checksum");
            case "away":
                throw new StoreUnavailableException("read companies", "sqlite", "secret detail");
            case "broken":
                throw new StoreException("read companies", "sqlite", "secret detail");
            case "cancelled":
                throw new OperationCanceledException("secret detail");
            case "slow":
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
                return null;
            case { } name when name.StartsWith("watched-", StringComparison.Ordinal):
                context.CancellationToken.Register(() => Stopped.TryAdd(name, true));
                Started.TryAdd(name, true);
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
                return null;
            default:
                return "fine";
        }
    }
}
