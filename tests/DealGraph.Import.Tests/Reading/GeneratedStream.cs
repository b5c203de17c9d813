using System.Text;

namespace DealGraph.Import.Tests.Reading;

/// <summary>A stream of any length that is never held in memory.</summary>
internal sealed class GeneratedStream(IEnumerable<string> texts) : Stream
{
    private readonly IEnumerator<string> source = texts.GetEnumerator();
    private ReadOnlyMemory<byte> current;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>How many bytes were read.</summary>
    public long BytesRead { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (current.IsEmpty)
        {
            if (!source.MoveNext())
            {
                return 0;
            }

            current = Encoding.UTF8.GetBytes(source.Current);
        }

        var taken = current[..Math.Min(count, current.Length)];
        taken.Span.CopyTo(buffer.AsSpan(offset));
        current = current[taken.Length..];
        BytesRead += taken.Length;
        return taken.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
