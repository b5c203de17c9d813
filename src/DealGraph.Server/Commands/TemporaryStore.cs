using System.CommandLine;

namespace DealGraph.Server.Commands;

/// <summary>Runs a verb's work on a store of its own that is thrown away.</summary>
internal static class TemporaryStore
{
    public static async Task<int> RunAsync(
        Guard guard, ParseResult result, Func<WebApplication, ParseResult, CancellationToken, Task<int>> work, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("dealgraph-validate-");
        try
        {
            return await guard.RunAsync(
                result, false, work, cancellationToken,
                "--DealGraph:Storage:Provider=Sqlite", $"--DealGraph:Storage:Sqlite:Path={Path.Combine(folder.FullName, "validate.db")}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
