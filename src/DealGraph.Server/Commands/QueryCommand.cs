using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using DealGraph.GraphQL.Json;
using DealGraph.Server.Hosting;
using GraphQL;
using GraphQL.Types;

namespace DealGraph.Server.Commands;

/// <summary><c>query</c>: answers one GraphQL query from the store, without a server.</summary>
internal static class QueryCommand
{
    private static readonly Argument<string> Document = new("query") { Description = "A file with a GraphQL document, the document itself, or - for standard input." };
    private static readonly Option<OutputFormat> Format = new("--format") { Description = "How the answer is written; table and csv show the first list in it." };

    private static readonly Option<string[]> Variables = new("--var")
    {
        Description = "A variable, as name=value; a value that is JSON is taken as such, anything else is text. May be repeated.",
        AllowMultipleArgumentsPerToken = false,
    };

    public static Command Describe(Guard guard)
    {
        var command = new Command("query", "Answers a GraphQL query from the store; loads the seed data first when it is not there yet. Exits with 1 when the answer has errors.");
        command.Arguments.Add(Document);
        command.Options.Add(Variables);
        Format.AcceptOnlyFromAmong("json", "table", "csv");
        command.Options.Add(Format);
        command.SetAction((result, cancellationToken) => guard.RunAsync(result, false, RunAsync, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(WebApplication application, ParseResult result, CancellationToken cancellationToken)
    {
        var document = await ReadAsync(result.GetValue(Document) ?? "", cancellationToken);
        var serializer = application.Services.GetRequiredService<Utf8GraphQLSerializer>();
        var given = QueryVariables.Parse(result.GetValue(Variables) ?? []);
        QueryVariables.Check(given, document);
        var variables = serializer.Deserialize<Inputs>(given.ToJsonString());
        if (await application.Services.GetRequiredService<SeedLoader>().LoadAsync(cancellationToken) is { IsSuccess: false } report)
        {
            await Console.Error.WriteAsync(report.ToText());
            return 1;
        }

        var answer = await application.Services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Query = document,
            Variables = variables,
            Schema = application.Services.GetRequiredService<ISchema>(),
            RequestServices = application.Services,
            CancellationToken = cancellationToken,
        });
        var output = new ArrayBufferWriter<byte>();
        serializer.Write(output, answer);
        using var json = JsonDocument.Parse(output.WrittenMemory);
        await Console.Out.WriteAsync(AnswerText.Write(json.RootElement, result.GetValue(Format)));
        return answer.Errors is { Count: > 0 } ? 1 : 0;
    }

    private static async Task<string> ReadAsync(string argument, CancellationToken cancellationToken) => argument switch
    {
        "-" => await Console.In.ReadToEndAsync(cancellationToken),
        _ when File.Exists(argument) => await File.ReadAllTextAsync(argument, cancellationToken),
        _ when argument.Contains('{', StringComparison.Ordinal) => argument,
        _ => throw new SettingException($"'{argument}' is neither a file nor a GraphQL document"),
    };
}
