using System.Diagnostics;
using System.Globalization;

namespace DealGraph.Benchmarks.Processes;

/// <summary>A verb of the server, run to its end as a process.</summary>
/// <param name="Elapsed">From the start of the process to its end.</param>
/// <param name="PeakKiB">The most memory it had resident, in KiB; 0 where the system does not tell.</param>
/// <param name="Output">Its standard output.</param>
internal sealed record MeasuredRun(TimeSpan Elapsed, long PeakKiB, string Output)
{
    /// <summary>Runs it on a store; throws when it fails.</summary>
    public static MeasuredRun OnStore(StoreChoice store, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        var command = new ProcessStartInfo("dotnet", [Paths.Server, .. arguments]) { RedirectStandardOutput = true };
        foreach (var (name, value) in store.Environment)
        {
            command.Environment[name] = value;
        }

        command.Environment["Logging__LogLevel__Default"] = "Warning";
        using var process = Process.Start(command)
            ?? throw new InvalidOperationException("The server did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        var text = output.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? new MeasuredRun(elapsed, peak, text)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {text}");
    }

    private static long PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan("VmHWM:".Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
