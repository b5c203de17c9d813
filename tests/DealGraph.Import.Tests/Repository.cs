using System.Reflection;

namespace DealGraph.Import.Tests;

/// <summary>Where the repository's files are.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string Fixtures { get; } = Path.Combine(Root, "tests", "DealGraph.Import.Tests", "fixtures");
}
