using System.Net;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>
/// A body of JSON of which everything is sent at once but the end, so that the server reads it, which takes it long, while it does
/// something else; the end follows when it may begin with this. Meanwhile spaces tell that the client is alive.
/// </summary>
/// <param name="json">The body.</param>
/// <param name="hold">Ends when the request may begin; when it fails, so does the request.</param>
internal sealed class HeldContent(ReadOnlyMemory<byte> json, Func<CancellationToken, Task> hold) : HttpContent
{
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(json[..^1], cancellationToken);
        await stream.FlushAsync(cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var held = hold(stop.Token);
        try
        {
            while (await Task.WhenAny(held, Task.Delay(SignOfLife, cancellationToken)) != held && !cancellationToken.IsCancellationRequested)
            {
                await stream.WriteAsync(" "u8.ToArray(), cancellationToken);
                await stream.FlushAsync(cancellationToken);
            }
        }
        catch
        {
            // Nobody waits any more for what a broken connection cannot use.
            await stop.CancelAsync();
            await Task.WhenAny(held);
            throw;
        }

        await held;
        await stream.WriteAsync(json[^1..], cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
