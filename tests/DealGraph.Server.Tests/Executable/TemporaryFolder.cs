namespace DealGraph.Server.Tests.Executable;

/// <summary>An empty folder in which the program is started, gone afterwards.</summary>
/// <param name="environment">Environment variables of the program, such as those that choose a store.</param>
public sealed class TemporaryFolder(params IReadOnlyList<(string Name, string Value)> environment) : IDisposable
{
    public IReadOnlyList<(string Name, string Value)> Environment => environment;

    public string Path { get; } = Directory.CreateTempSubdirectory("dealgraph-e2e-").FullName;

    /// <summary>Where the store is by default, when the program is started in this folder.</summary>
    public string Store => In("data/dealgraph.db");

    public string In(string relative) => System.IO.Path.Combine(Path, relative);

    public string Write(string relative, string text)
    {
        var path = In(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
