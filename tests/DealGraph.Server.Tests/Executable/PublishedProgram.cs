using System.Diagnostics;
using Xunit;

namespace DealGraph.Server.Tests.Executable;

/// <summary>What <c>dotnet publish</c> makes, in a folder of its own.</summary>
public sealed class PublishedProgram : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    internal string Folder => folder.Path;

    /// <summary>A copy that a test may change.</summary>
    internal string CopyTo(TemporaryFolder target, string settings)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var copy = target.In(Path.Combine("program", Path.GetRelativePath(Folder, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? "");
            File.Copy(file, copy);
        }

        return target.Write("program/appsettings.json", settings).Replace("appsettings.json", "DealGraph.Server.dll", StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync()
    {
        // What was built is published: bin/<configuration>/<framework>/DealGraph.Server.dll.
        var configuration = new FileInfo(ServerExecutable.Assembly).Directory?.Parent?.Name ?? "Debug";
        var project = Path.Combine(ServerExecutable.RepositoryRoot, "src", "DealGraph.Server");
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", project, "--no-build", "--configuration", configuration, "--output", Folder, "-p:SkipWeb=true"])
        {
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("dotnet was not started.");
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
