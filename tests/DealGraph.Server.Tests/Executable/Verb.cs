using System.Diagnostics;

namespace DealGraph.Server.Tests.Executable;

/// <summary>Runs the program to its end.</summary>
internal static class Verb
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static Task<Finished> RunAsync(TemporaryFolder folder, params string[] arguments) =>
        RunAsync(ServerExecutable.Start(folder, arguments), "");

    public static Task<Finished> RunWithInputAsync(TemporaryFolder folder, string input, params string[] arguments) =>
        RunAsync(ServerExecutable.Start(folder, arguments), input);

    public static async Task<Finished> RunAsync(ProcessStartInfo start, string input = "")
    {
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program was not started.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading, which its exit code tells about.
        }

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Did not end: {string.Join(' ', start.ArgumentList)}\n{await output}\n{await error}");
        }

        return new Finished(process.ExitCode, await output, await error);
    }
}
