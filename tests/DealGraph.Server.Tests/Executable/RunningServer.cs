using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using DealGraph.Server.Tests.Hosting;

namespace DealGraph.Server.Tests.Executable;

/// <summary>The program serving, as a process of its own.</summary>
internal sealed partial class RunningServer : IGraphQLServer, IAsyncDisposable
{
    private const int Interrupt = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // Neo4j holds what a killed import wrote for a minute, and the next import waits for it.
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningServer(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);

        // The end of its output may never be seen: another process that was started at the same moment holds it open.
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The server ended."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Endpoint { get; private set; } = new("http://127.0.0.1/graphql");

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>All that it wrote so far.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    public string Written => string.Join('\n', lines);

    /// <summary>Starts the server and waits for the address that it prints.</summary>
    public static async Task<RunningServer> StartAsync(ProcessStartInfo start)
    {
        var server = Launch(start);
        try
        {
            server.Endpoint = new Uri(await server.address.Task.WaitAsync(StartPatience), "graphql");
            return server;
        }
        catch (Exception exception)
        {
            await server.DisposeAsync();
            throw new InvalidOperationException($"The server did not start. It wrote:\n{server.Written}", exception);
        }
    }

    public static Task<RunningServer> StartAsync(TemporaryFolder folder, params string[] arguments) =>
        StartAsync(ServerExecutable.Start(folder, ["--urls", "http://127.0.0.1:0", .. arguments]));

    /// <summary>Starts the server and waits for nothing.</summary>
    public static RunningServer Launch(ProcessStartInfo start) => new(start);

    /// <summary>Waits until it has written a line with this in it.</summary>
    public async Task UntilItWritesAsync(string text)
    {
        var begun = Stopwatch.StartNew();
        while (!lines.Any(line => line.Contains(text, StringComparison.Ordinal)))
        {
            if (process.HasExited || begun.Elapsed > Patience)
            {
                throw new TimeoutException($"It never wrote '{text}', but\n{Written}");
            }

            await Task.Delay(1);
        }
    }

    /// <summary>Presses Ctrl-C and gives the exit code.</summary>
    public async Task<int> InterruptAsync()
    {
        if (Signal(process.Id, Interrupt) != 0)
        {
            throw new InvalidOperationException("The signal was not sent.");
        }

        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>Ends it like kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            // The end of a stream; when it comes before an address, there will be none.
            if (process.HasExited)
            {
                address.TrySetException(new InvalidOperationException("The server ended."));
            }

            return;
        }

        lines.Enqueue(line);
        if (ListeningOn().Match(line) is { Success: true } match)
        {
            address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningOn();
}
