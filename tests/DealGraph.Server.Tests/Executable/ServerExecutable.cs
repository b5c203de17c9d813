using System.Diagnostics;
using System.Reflection;

namespace DealGraph.Server.Tests.Executable;

/// <summary>The program as the build made it, started as people start it: a process of its own, from a folder of its own.</summary>
internal static class ServerExecutable
{
    // What a developer or CI has set would decide tests that are about settings.
    private static readonly string[] Prefixes = ["DEALGRAPH__", "DealGraph__", "ASPNETCORE_", "DOTNET_ENVIRONMENT", "Logging__", "URLS"];

    /// <summary>The assembly in the server's own output folder, with all that the build puts beside it.</summary>
    public static string Assembly { get; } = Metadata("ServerAssembly");

    /// <summary>The top folder of the repository.</summary>
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static ProcessStartInfo Start(TemporaryFolder folder, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment) =>
        Start(Assembly, folder, arguments, environment);

    public static ProcessStartInfo Start(string assembly, TemporaryFolder folder, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in folder.Environment.Concat(environment))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static string Metadata(string key) => typeof(ServerExecutable).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == key).Value ?? "";
}
