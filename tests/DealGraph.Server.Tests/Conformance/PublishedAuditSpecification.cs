using System.ComponentModel;
using System.Diagnostics;
using DealGraph.Server.Tests.Executable;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Conformance;

/// <summary>Cross-checks our own 61 audits with the published ones. Needs Node and <c>npm ci</c> in the folder <c>audits</c>.</summary>
public abstract class PublishedAuditSpecification(IGraphQLServer server, ITestOutputHelper output)
{
    [Fact]
    public async Task The_published_audits_are_all_ok()
    {
        var folder = Path.Combine(ServerExecutable.RepositoryRoot, "tests", "DealGraph.Server.Tests", "audits");
        Requirement.Check(Directory.Exists(Path.Combine(folder, "node_modules")), "Run npm ci in tests/DealGraph.Server.Tests/audits first.");
        using var node = Start(folder);
        Requirement.Check(node is not null, "There is no Node.js.");
        var report = await node!.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();

        output.WriteLine(report);
        Assert.True(node.ExitCode == 0, report);
        Assert.Contains("{ ok: 61 }", report, StringComparison.Ordinal);
    }

    private Process? Start(string folder)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["audit.mjs", server.Endpoint.ToString()]) { WorkingDirectory = folder, RedirectStandardOutput = true });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
