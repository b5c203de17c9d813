using System.CommandLine;
using DealGraph.GraphQL;
using DealGraph.Server.Hosting;
using DealGraph.Server.Http;
using DealGraph.Server.Pages;

namespace DealGraph.Server.Commands;

/// <summary><c>serve</c>: loads the seed data as far as needed, then serves GraphQL and the pages until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Describe()
    {
        var command = new Command("serve", "Makes the store, loads the seed data that is not in it yet, and serves GraphQL at /graphql and pages at /. Ctrl-C stops it.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((result, cancellationToken) => Guard.RunAsync(result, true, RunAsync, cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(WebApplication application, ParseResult result, CancellationToken cancellationToken)
    {
        var schema = application.Services.GetRequiredService<DealGraphSchema>();
        var initialized = Task.Run(schema.Initialize, cancellationToken);
        if (await application.Services.GetRequiredService<SeedLoader>().LoadAsync(cancellationToken) is { IsSuccess: false } report)
        {
            await Console.Error.WriteAsync(report.ToText());
            return 1;
        }

        await initialized;
        application.MapPages();
        application.MapDealGraphQL();
        application.MapSchema();
        await application.RunAsync(cancellationToken);
        return 0;
    }
}
