using System.CommandLine;
using System.Globalization;
using DealGraph.Server.Hosting;
using DealGraph.Storage;
using DealGraph.Storage.Export;
using DealGraph.Storage.Neo4j.Export;

namespace DealGraph.Server.Commands;

/// <summary><c>export</c>: writes what the store holds for another program.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "Where the files go: a folder that is empty or not there yet." };
    private static readonly Option<string> Format = new("--format") { Description = "Who is to read them.", DefaultValueFactory = _ => "neo4j-admin" };

    public static Command Describe(Guard guard)
    {
        var command = new Command("export", "Writes the SQLite store as the files that `neo4j-admin database import full` takes, for graphs too large to be imported in one transaction.");
        command.Arguments.Add(Folder);
        Format.AcceptOnlyFromAmong("neo4j-admin");
        command.Options.Add(Format);
        command.SetAction((result, cancellationToken) => guard.RunAsync(result, false, RunAsync, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(WebApplication application, ParseResult result, CancellationToken cancellationToken)
    {
        var export = application.Services.GetService<IGraphExport>()
            ?? throw new SettingException($"{StorageOptions.Section}:{nameof(StorageOptions.Provider)}: export reads an SQLite store; a Neo4j server is copied with neo4j-admin database dump");
        var folder = Path.GetFullPath(result.GetValue(Folder) ?? ".");
        if (Directory.CreateDirectory(folder).EnumerateFileSystemInfos().Any())
        {
            throw new SettingException($"{folder}: the folder is not empty");
        }

        await application.Services.GetRequiredService<IStoreAdministration>().MigrateAsync(cancellationToken);
        using var graph = export.Open(cancellationToken);
        var (nodes, relationships) = Neo4jAdminExport.Write(graph, folder, cancellationToken);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {nodes:N0} nodes and {relationships:N0} relationships to {folder}"));
        Console.Out.WriteLine($"cd {folder} && neo4j-admin database import full neo4j @{Neo4jAdminExport.ArgumentsFile}");
        return 0;
    }
}
