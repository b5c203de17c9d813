namespace DealGraph.Import.Tests.Fixtures;

/// <summary>A folder of the fixtures: the base dataset with the files of the fixture in place of its own.</summary>
internal sealed class Fixture : IDisposable
{
    private Fixture(string folder) => Folder = folder;

    /// <summary>A folder that a test may change.</summary>
    public string Folder { get; }

    public static Fixture Of(params string[] path)
    {
        var fixture = new Fixture(Directory.CreateTempSubdirectory("dealgraph-import-").FullName);
        fixture.Lay(Path.Combine(Repository.Fixtures, "valid", "base"));
        fixture.Lay(Path.Combine([Repository.Fixtures, .. path]));
        return fixture;
    }

    public static IEnumerable<string> Names(string group) =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Fixtures, group)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static string[] Expected(string name) => File.ReadAllLines(Path.Combine(Repository.Fixtures, "invalid", name, "expected.txt"));

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Write(string name, string content) => File.WriteAllText(PathOf(name), content);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Lay(string from)
    {
        foreach (var file in Directory.EnumerateFiles(from).Where(file => Path.GetFileName(file) != "expected.txt"))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        }
    }
}
