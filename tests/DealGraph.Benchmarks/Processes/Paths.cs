namespace DealGraph.Benchmarks.Processes;

/// <summary>Where things are in the repository.</summary>
internal static class Paths
{
    /// <summary>The folder of the solution.</summary>
    public static string Repository { get; } = Find();

    /// <summary>The server, built beside this program in the same configuration.</summary>
    public static string Server { get; set; } = Path.Combine(
        Repository, "src", "DealGraph.Server", "bin", AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug", "net10.0", "DealGraph.Server.dll");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DealGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run inside the repository only.");
    }
}
