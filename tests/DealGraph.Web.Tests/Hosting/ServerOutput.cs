using System.Reflection;

namespace DealGraph.Web.Tests.Hosting;

/// <summary>Where the build put the server.</summary>
internal static class ServerOutput
{
    public static string Assembly { get; } = typeof(ServerOutput).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "ServerAssembly").Value!;

    private static string Folder => Path.GetDirectoryName(Assembly)!;

    public static bool HasGraphiQL => File.Exists(Path.Combine(Folder, "wwwroot", "graphiql", "index.html"));

    /// <summary>Copies the server as it is when Node.js was absent, and gives its assembly.</summary>
    public static string CopyWithoutPages(string target)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(Folder, file);
            if (relative.StartsWith("wwwroot", StringComparison.Ordinal))
            {
                continue;
            }

            var copy = Path.Combine(target, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return Path.Combine(target, Path.GetFileName(Assembly));
    }
}
