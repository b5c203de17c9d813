using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace DealGraph.Storage.Neo4j.Tests.Servers;

/// <summary>
/// A server of a test's own, to be killed: made by the script that the environment variable DEALGRAPH_TEST_NEO4J_START names. The script takes
/// <c>--home FOLDER</c> (a new folder unless told), <c>--http PORT</c> and <c>--bolt PORT</c> (free ports unless told), <c>--heap SIZE</c>,
/// <c>--password TEXT</c> (without it, no authentication) and <c>--set NAME=VALUE</c> for settings of neo4j.conf. When the server is up it prints
/// <c>NEO4J_HOME=</c>, <c>NEO4J_HTTP=</c>, <c>NEO4J_BOLT=</c> and last <c>NEO4J_PID=</c>, a line each. Beside it lie <c>admin HOME ARGUMENTS…</c>, which is
/// neo4j-admin, and for <c>.ci/run</c> <c>stop HOME --kill --delete</c>.
/// </summary>
public sealed class OwnServer : IAsyncDisposable
{
    private const string Variable = "DEALGRAPH_TEST_NEO4J_START";

    private readonly Dictionary<string, string> printed;

    private OwnServer(Dictionary<string, string> printed) => this.printed = printed;

    /// <summary>Why there can be none, or null.</summary>
    public static string? SkipReason => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } ? null : $"{Variable} names no script that starts a Neo4j server.";

    /// <summary>Where it is; without authentication.</summary>
    public ServerAddress Address => new(printed["NEO4J_HTTP"], "", "") { Bolt = printed["NEO4J_BOLT"] };

    private string Home => printed["NEO4J_HOME"];

    private string ProcessId => printed["NEO4J_PID"];

    /// <summary>A script that lies beside the one that starts servers.</summary>
    public static string Script(string name) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Environment.GetEnvironmentVariable(Variable) ?? "")) ?? "", name);

    /// <summary>Starts one.</summary>
    public static async Task<OwnServer> StartAsync(params string[] arguments)
    {
        Assert.SkipWhen(SkipReason is not null, SkipReason ?? "");
        return new OwnServer(await RunAsync(arguments));
    }

    /// <summary>A set of arguments that gives the server a setting.</summary>
    public static string[] Setting(string setting) => ["--set", setting];

    /// <summary>Kills it at once.</summary>
    public async Task KillAsync()
    {
        using var process = Process.GetProcessById(int.Parse(ProcessId, CultureInfo.InvariantCulture));
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Shuts it down in good order, with nothing left to recover.</summary>
    public async Task StopAsync()
    {
        using var process = Process.GetProcessById(int.Parse(ProcessId, CultureInfo.InvariantCulture));
        Signal("TERM");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Starts it again on its data and its ports.</summary>
    public async Task RestartAsync(params string[] arguments)
    {
        foreach (var (name, value) in await RunAsync(["--home", Home, "--http", Port("NEO4J_HTTP"), "--bolt", Port("NEO4J_BOLT"), .. arguments]))
        {
            printed[name] = value;
        }
    }

    /// <summary>Makes it accept connections and never answer, until what this gives is disposed.</summary>
    public IDisposable Pause() => new Paused(this);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await KillAsync();
        }
        catch (ArgumentException)
        {
            // It was killed.
        }

        Directory.Delete(Home, recursive: true);
    }

    private string Port(string name) => new Uri(printed[name]).Port.ToString(CultureInfo.InvariantCulture);

    private void Signal(string name)
    {
        using var process = Process.Start("kill", [$"-{name}", ProcessId]);
        process.WaitForExit();
    }

    private static async Task<Dictionary<string, string>> RunAsync(params string[] arguments)
    {
        var script = Path.GetFullPath(Environment.GetEnvironmentVariable(Variable) ?? "");
        using var process = Process.Start(new ProcessStartInfo(script, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The script did not start.");
        var printed = new Dictionary<string, string>();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Split('=', 2) is [var name, var value])
            {
                printed[name] = value;
            }

            // The server keeps the script's output open, so its end is not waited for.
            if (printed.ContainsKey("NEO4J_PID"))
            {
                break;
            }
        }

        return printed.ContainsKey("NEO4J_PID") ? printed : throw new InvalidOperationException($"{script} started no server.");
    }

    private sealed class Paused : IDisposable
    {
        private readonly OwnServer server;

        public Paused(OwnServer server)
        {
            this.server = server;
            server.Signal("STOP");
        }

        public void Dispose() => server.Signal("CONT");
    }
}
