using System.CommandLine;
using DealGraph.GraphQL;

namespace DealGraph.Server.Commands;

/// <summary><c>schema print</c>: writes the GraphQL schema.</summary>
internal static class SchemaCommand
{
    public static Command Describe(Guard guard)
    {
        var print = new Command("print", "Writes the GraphQL schema in the schema definition language.");
        print.SetAction((result, cancellationToken) => guard.RunAsync(result, false, PrintAsync, cancellationToken));
        return new Command("schema", "Shows the GraphQL schema.") { print };
    }

    private static async Task<int> PrintAsync(WebApplication application, ParseResult result, CancellationToken cancellationToken)
    {
        await Console.Out.WriteAsync(SchemaText.Of(application.Services.GetRequiredService<DealGraphSchema>()).AsMemory(), cancellationToken);
        return 0;
    }
}
