using System.Reflection;

namespace DealGraph.Architecture.Tests;

/// <summary>The files of the repository, those that a build makes left out.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Made =
        ["bin", "obj", ".git", "node_modules", "TestResults", ".vs", ".idea", "graphiql"];

    private static readonly string[] Binary = [".png", ".db", ".gz", ".ico"];

    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value ?? "";

    /// <summary>All files, by their path from the root with slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The C# files of the product.</summary>
    public static IEnumerable<string> Product => Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The C# files of product and tests; the bytes of fixtures are nobody's code.</summary>
    public static IEnumerable<string> Code =>
        Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("/fixtures/", StringComparison.Ordinal));

    /// <summary>The files that people read and write, fixtures of wrong bytes left out.</summary>
    public static IEnumerable<string> Texts =>
        Files.Where(file => !Binary.Contains(Path.GetExtension(file)) && !file.Contains("/fixtures/", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(Full(file));

    public static string Full(string file) => Path.Combine(Root, file);

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != ".git").Concat(
            Directory.EnumerateDirectories(folder)
                .Where(child => !Made.Contains(Path.GetFileName(child)) && child != Path.Combine(Root, "data"))
                .SelectMany(Walk));
}
