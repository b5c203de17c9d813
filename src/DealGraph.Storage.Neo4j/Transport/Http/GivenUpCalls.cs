using System.Globalization;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>
/// Has the server end what nobody waits for any more, for it goes on with a statement whose connection is closed. Such statements are told by
/// a parameter that no statement looks at; one request at a time asks for all of them, so that a slow server gets no more to do.
/// </summary>
internal sealed class GivenUpCalls(QueryApi api, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>The parameter that tells calls apart.</summary>
    public const string Parameter = "callId";

    // A statement that is given up before the server has begun with it is not found at first.
    private const int Attempts = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly string process = Guid.NewGuid().ToString("N")[..12];
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> attemptsLeft = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource ending = new();
    private Task work = Task.CompletedTask;
    private bool works;
    private long lastCall;

    /// <summary>An id for a call.</summary>
    public string NewId() => string.Create(CultureInfo.InvariantCulture, $"{process}-{Interlocked.Increment(ref lastCall)}");

    /// <summary>Takes a call in that nobody waits for any more.</summary>
    public void Add(string id)
    {
        lock (gate)
        {
            attemptsLeft[id] = Attempts;
            if (!works)
            {
                works = true;
                work = Task.Run(WorkAsync);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await work;
        ending.Dispose();
    }

    private async Task WorkAsync()
    {
        while (Take() is { Length: > 0 } ids)
        {
            await EndAsync(ids);
            await Task.WhenAny(Task.Delay(Pause, clock, ending.Token));
        }
    }

    private string[] Take()
    {
        lock (gate)
        {
            string[] ids = [.. attemptsLeft.Keys];
            foreach (var id in ids)
            {
                if (--attemptsLeft[id] == 0 || ending.IsCancellationRequested)
                {
                    attemptsLeft.Remove(id);
                }
            }

            works = ids.Length > 0;
            return ids;
        }
    }

    private async Task EndAsync(string[] ids)
    {
        using var stop = new CancellationTokenSource(Patience, clock);
        using var body = RequestBody.Of(QueryText.Statement("Administration/EndCalls", ("ids", ids)), isRead: true, bookmarks: [], callId: null);
        try
        {
            using var reply = await api.SendAsync(HttpMethod.Post, api.Path, body, typed: true, affinity: null, hold: null, stop.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            // The next attempt, or the server's own setting db.transaction.timeout, ends them.
        }
    }
}
