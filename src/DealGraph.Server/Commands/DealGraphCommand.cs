using System.CommandLine;

namespace DealGraph.Server.Commands;

/// <summary>The command line: <c>serve</c> unless another verb is given.</summary>
internal static class DealGraphCommand
{
    /// <summary>Parses and runs the arguments.</summary>
    /// <returns>0 when all went well, 1 when the work failed, 2 when the arguments or settings are wrong.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand(
            "DealGraph: the deals of the AI industry as a graph, every fact with its source. Without a verb it serves. "
            + "Settings may follow any verb: --urls http://localhost:5000 --DealGraph:Storage:Sqlite:Path data/dealgraph.db");
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((result, cancellationToken) => Guard.RunAsync(result, true, ServeCommand.RunAsync, cancellationToken));
        foreach (var command in (Command[])
        [
            ServeCommand.Describe(),
            ImportCommand.Describe(),
            ValidateCommand.Describe(),
            QueryCommand.Describe(),
            SchemaCommand.Describe(),
            StoreCommand.Describe(),
        ])
        {
            root.Subcommands.Add(command);
        }

        var parsed = root.Parse(arguments);
        var exitCode = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? 2 : exitCode;
    }
}
