using System.CommandLine;
using DealGraph.Server.Hosting;
using DealGraph.Storage.Errors;

namespace DealGraph.Server.Commands;

/// <summary>Runs a verb: builds the application from the settings on the command line, and turns expected failures into one line.</summary>
/// <param name="settings">The settings on the command line.</param>
internal sealed class Guard(IReadOnlyList<string> settings)
{
    /// <summary>The exit code when the work failed.</summary>
    public const int Failed = 1;

    /// <summary>The exit code when the arguments or settings are wrong.</summary>
    public const int WrongArguments = 2;

    /// <summary>Writes one line to standard error.</summary>
    /// <returns>The exit code given.</returns>
    public static int Say(string message, int exitCode)
    {
        Console.Error.WriteLine($"dealgraph: {string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        return exitCode;
    }

    /// <summary>Runs a verb's work.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="isServer">Whether the verb serves requests.</param>
    /// <param name="work">The work; its answer is the exit code.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="prescribed">Settings that the verb itself prescribes.</param>
    public async Task<int> RunAsync(
        ParseResult result,
        bool isServer,
        Func<WebApplication, ParseResult, CancellationToken, Task<int>> work,
        CancellationToken cancellationToken,
        params string[] prescribed)
    {
        try
        {
            await using var application = DealGraphHost.Build([.. settings, .. prescribed], isServer);
            return await WorkAsync(application, result, work, cancellationToken);
        }
        catch (SettingException exception)
        {
            return Say(exception.Message, WrongArguments);
        }
        catch (InvalidDataException exception)
        {
            // The settings file cannot be read; its name is in the outer message and the reason in the innermost.
            return Say($"{exception.Message} {exception.GetBaseException().Message}", WrongArguments);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Say(exception.Message, Failed);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Say("interrupted before its work was done", Failed);
        }
    }

    private static async Task<int> WorkAsync(
        WebApplication application,
        ParseResult result,
        Func<WebApplication, ParseResult, CancellationToken, Task<int>> work,
        CancellationToken cancellationToken)
    {
        try
        {
            return await work(application, result, cancellationToken);
        }
        catch (StoreException exception)
        {
            var store = application.Services.GetRequiredService<StoreSetting>();
            return Say($"{store.Name}: {store.Value}: {exception.Message}", Failed);
        }
    }
}
