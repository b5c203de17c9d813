using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DealGraph.Storage.Neo4j.Tests.Servers;

/// <summary>A server that answers each request with the next of some texts, byte for byte, and then closes the connection.</summary>
public sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly List<string> requests = [];
    private readonly Queue<string> answers;
    private readonly Task served;

    public RawServer(params string[] answers)
    {
        this.answers = new Queue<string>(answers);
        listener.Start();
        served = ServeAsync();
    }

    /// <summary>Where it is.</summary>
    public ServerAddress Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", "", "");

    /// <summary>What it was asked, head and body.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>An answer as a server gives it.</summary>
    public static string Http(string status, string body, string headers = "", int? length = null) =>
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nConnection: close\r\n{headers}Content-Length: {length ?? Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    /// <summary>An answer of the Query API.</summary>
    public static string Error(string status, string code) => Http(status, $$"""{"errors":[{"code":"{{code}}","message":"words"}]}""");

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        listener.Dispose();
        await served;
        ended.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (answers.Count > 0)
            {
                using var client = await listener.AcceptTcpClientAsync(ended.Token);
                await using var stream = client.GetStream();
                requests.Add(await ReadAsync(stream));
                await stream.WriteAsync(Encoding.UTF8.GetBytes(answers.Dequeue()), ended.Token);
                client.Client.Shutdown(SocketShutdown.Send);
                while (await stream.ReadAsync(new byte[1024], ended.Token) > 0)
                {
                    // The client closes when it has read everything.
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or IOException or InvalidOperationException)
        {
            // The test ended, or the client did.
        }
    }

    private async Task<string> ReadAsync(NetworkStream stream)
    {
        var (text, buffer) = ("", new byte[64 * 1024]);
        while (true)
        {
            text += Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, ended.Token));
            var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (head >= 0 && text.Length - head - 4 >= Length(text[..head]))
            {
                return text;
            }
        }
    }

    private static int Length(string head) => head.Split("\r\n").Select(line => line.Split(": ", 2))
        .Where(parts => parts[0].Equals("Content-Length", StringComparison.OrdinalIgnoreCase)).Select(parts => int.Parse(parts[1])).FirstOrDefault();
}
