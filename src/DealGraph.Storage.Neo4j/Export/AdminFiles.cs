namespace DealGraph.Storage.Neo4j.Export;

/// <summary>The files of an export, each opened when its first row comes, and the arguments that tell the tool of them.</summary>
/// <param name="folder">The folder they are in.</param>
internal sealed class AdminFiles(string folder) : IDisposable
{
    private readonly Dictionary<string, (AdminCsv File, string Argument)> files = new(StringComparer.Ordinal);

    /// <summary>How many nodes were written.</summary>
    public long Nodes => Count("--nodes");

    /// <summary>How many relationships were written.</summary>
    public long Relationships => Count("--relationships");

    /// <summary>Adds a node.</summary>
    public void AddNode(string label, IReadOnlyList<string> header, IEnumerable<object?> row) =>
        File($"nodes-{label}", $"--nodes={label}", header).Write(row);

    /// <summary>Adds a relationship between nodes that their ids name.</summary>
    public void AddRelationship(string type, string start, string end, IReadOnlyList<string> header, params IEnumerable<object?> row)
    {
        if (GraphNames.Label(start) is { } from && GraphNames.Label(end) is { } to)
        {
            File($"{type}-{from}-{to}", $"--relationships={type}", [$":START_ID({from})", $":END_ID({to})", .. header]).Write([start, end, .. row]);
        }
    }

    /// <summary>Writes the arguments; file names are relative to the folder.</summary>
    public void WriteArguments()
    {
        string[] fixedArguments = ["--id-type=string", "--multiline-fields=true", "--bad-tolerance=0"];
        System.IO.File.WriteAllLines(
            Path.Combine(folder, Neo4jAdminExport.ArgumentsFile),
            [.. fixedArguments, .. files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Value.Argument}={file.Key}.csv")]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (file, _) in files.Values)
        {
            file.Dispose();
        }
    }

    private AdminCsv File(string name, string argument, IReadOnlyList<string> header)
    {
        if (!files.TryGetValue(name, out var file))
        {
            files[name] = file = (new AdminCsv(Path.Combine(folder, name + ".csv"), header), argument);
        }

        return file.File;
    }

    private long Count(string argument) => files.Values.Where(file => file.Argument.StartsWith(argument, StringComparison.Ordinal)).Sum(file => file.File.Rows);
}
