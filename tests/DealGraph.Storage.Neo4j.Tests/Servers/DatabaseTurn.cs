using System.Security.Cryptography;
using System.Text;

namespace DealGraph.Storage.Neo4j.Tests.Servers;

/// <summary>
/// Test programs run at the same time and share one database, which each of them empties: the first to come has it until its process ends,
/// the others wait.
/// </summary>
internal static class DatabaseTurn
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private static FileStream? held;

    /// <summary>Waits for the turn on a server.</summary>
    public static async Task WaitAsync(string url)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"dealgraph-neo4j-{name}.lock");
        using var patience = new CancellationTokenSource(Patience);
        while (held is null)
        {
            try
            {
                held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, patience.Token);
            }
        }
    }
}
