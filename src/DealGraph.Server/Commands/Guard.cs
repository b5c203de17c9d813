using System.CommandLine;
using DealGraph.Server.Hosting;
using DealGraph.Storage.Errors;

namespace DealGraph.Server.Commands;

/// <summary>Runs a verb: builds the application from the settings on the command line, and turns expected failures into one line.</summary>
internal static class Guard
{
    private const int Failed = 1;
    private const int WrongArguments = 2;

    /// <summary>Runs a verb's work.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="isServer">Whether the verb serves requests.</param>
    /// <param name="work">The work; its answer is the exit code.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="settings">Settings that the verb itself prescribes.</param>
    public static async Task<int> RunAsync(
        ParseResult result,
        bool isServer,
        Func<WebApplication, ParseResult, CancellationToken, Task<int>> work,
        CancellationToken cancellationToken,
        params string[] settings)
    {
        try
        {
            await using var application = DealGraphHost.Build([.. SettingArguments.Check(result.UnmatchedTokens), .. settings], isServer);
            return await work(application, result, cancellationToken);
        }
        catch (SettingException exception)
        {
            return Say(exception.Message, WrongArguments);
        }
        catch (StoreException exception)
        {
            return Say($"store: {exception.Message}", Failed);
        }
        catch (IOException exception)
        {
            return Say(exception.Message, Failed);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Failed;
        }
    }

    private static int Say(string message, int exitCode)
    {
        Console.Error.WriteLine($"dealgraph: {message.ReplaceLineEndings(" ")}");
        return exitCode;
    }
}
