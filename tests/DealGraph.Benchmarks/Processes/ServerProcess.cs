using System.Diagnostics;

namespace DealGraph.Benchmarks.Processes;

/// <summary>A server that runs as a process of its own until it is disposed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const string Announcement = "Now listening on: ";
    private readonly Process process;

    private ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The time its threads have run so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts DealGraph on a store.</summary>
    public static ServerProcess OnStore(StoreChoice store) => Start(
        store.Environment, Paths.Server, "serve", "--urls", "http://127.0.0.1:0", "--DealGraph:Seed:LoadOnStart", "false");

    /// <summary>Starts this program again as a server that answers with so many bytes, and does nothing else.</summary>
    public static ServerProcess Bare(int bytes) =>
        Start(new Dictionary<string, string>(), Path.Combine(AppContext.BaseDirectory, "DealGraph.Benchmarks.dll"), "http-alone", bytes.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static ServerProcess Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var command = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
        {
            command.Environment[name] = value;
        }

        var process = Process.Start(command)
            ?? throw new InvalidOperationException("The server did not start.");
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.IndexOf(Announcement, StringComparison.Ordinal) is >= 0 and var at)
            {
                // A pipe that nobody reads would stop the server when it is full.
                _ = process.StandardOutput.ReadToEndAsync();
                return new ServerProcess(process, new Uri(line[(at + Announcement.Length)..].Trim()));
            }
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
