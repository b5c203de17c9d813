namespace DealGraph.Server.Tests.Executable;

/// <summary>A copy of the seed data to change.</summary>
internal static class SeedFiles
{
    public static string Folder { get; } = Path.Combine(ServerExecutable.RepositoryRoot, "seed-data");

    public static string CopyTo(TemporaryFolder folder)
    {
        var target = Directory.CreateDirectory(folder.In("seed")).FullName;
        foreach (var file in Directory.EnumerateFiles(Folder, "*.csv").Append(Path.Combine(Folder, "manifest.json")))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        return target;
    }

    /// <summary>Adds a line; missing columns at its end are filled up.</summary>
    public static void Append(string seed, string file, string line)
    {
        var path = Path.Combine(seed, file);
        var columns = File.ReadLines(path).First().Count(letter => letter == ',');
        File.AppendAllText(path, line + new string(',', Math.Max(0, columns - line.Count(letter => letter == ','))) + "\n");
    }
}
