using System.CommandLine;
using System.CommandLine.Parsing;
using DealGraph.Server.Hosting;

namespace DealGraph.Server.Commands;

/// <summary>The command line: <c>serve</c> unless another verb is given.</summary>
internal static class DealGraphCommand
{
    // After Ctrl-C: an import that is being committed ends, another one is rolled back, requests are answered.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Parses and runs the arguments.</summary>
    /// <returns>0 when all went well, 1 when the work failed, 2 when the arguments or settings are wrong.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        SettingArguments split;
        try
        {
            split = SettingArguments.Split(arguments);
        }
        catch (SettingException exception)
        {
            return Guard.Say(exception.Message, Guard.WrongArguments);
        }

        var parsed = Describe(new Guard(split.Settings)).Parse(split.Others);
        return parsed.Errors is [var error, ..]
            ? Guard.Say($"{Path(parsed.CommandResult)}{error.Message} See --help.", Guard.WrongArguments)
            : await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = Patience });
    }

    private static RootCommand Describe(Guard guard)
    {
        var root = new RootCommand(
            "DealGraph: the deals of the AI industry as a graph, every fact with its source. Without a verb it serves. "
            + "Settings may follow any verb: --urls http://localhost:5000 --DealGraph:Storage:Sqlite:Path data/dealgraph.db");
        root.SetAction((result, cancellationToken) => guard.RunAsync(result, true, ServeCommand.RunAsync, cancellationToken));
        foreach (var command in (Command[])
        [
            ServeCommand.Describe(guard),
            ImportCommand.Describe(guard),
            ValidateCommand.Describe(guard),
            QualityCommand.Describe(guard),
            QueryCommand.Describe(guard),
            ExportCommand.Describe(guard),
            SchemaCommand.Describe(guard),
            StoreCommand.Describe(guard),
            HealthCommand.Describe(),
        ])
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    private static string Path(CommandResult result) => result.Parent is CommandResult parent ? $"{Path(parent)}{result.Command.Name}: " : "";
}
