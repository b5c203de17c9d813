using System.Buffers;

namespace DealGraph.Storage;

/// <summary>The answer to a graph query: UTF-8 JSON in the form that <c>Queries/README.md</c> gives. Disposing gives its memory back.</summary>
public sealed class GraphAnswer : IDisposable
{
    private byte[]? buffer;
    private readonly int length;

    private GraphAnswer(byte[] buffer, int length)
    {
        this.buffer = buffer;
        this.length = length;
    }

    /// <summary>The JSON; not to be read after disposal.</summary>
    public ReadOnlySpan<byte> Json =>
        buffer is { } bytes ? bytes.AsSpan(0, length) : throw new ObjectDisposedException(nameof(GraphAnswer));

    /// <summary>Takes a copy of the bytes.</summary>
    public static GraphAnswer Copy(ReadOnlySpan<byte> json)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(json.Length);
        json.CopyTo(buffer);
        return new GraphAnswer(buffer, json.Length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref buffer, null) is { } bytes)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
