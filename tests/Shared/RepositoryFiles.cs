using System.Reflection;

namespace DealGraph.Tests.Shared;

/// <summary>Where the repository's files are.</summary>
internal static class RepositoryFiles
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value ?? "";

    /// <summary>A file or folder, from the root.</summary>
    public static string PathOf(params string[] path) => Path.Combine([Root, .. path]);
}
