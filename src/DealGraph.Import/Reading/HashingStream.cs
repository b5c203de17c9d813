using System.Security.Cryptography;

namespace DealGraph.Import.Reading;

/// <summary>Passes bytes on while it takes their SHA-256, and keeps the first ones, by which other encodings are told.</summary>
internal sealed class HashingStream(Stream inner) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] first = new byte[4];
    private int firstCount;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether the bytes begin with the byte order mark of UTF-16 or UTF-32.</summary>
    public bool IsWide => first.AsSpan(0, firstCount) is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..];

    /// <summary>The SHA-256 of the bytes passed on so far, in lower-case hex.</summary>
    public string Hash => Convert.ToHexStringLower(hash.GetCurrentHash());

    /// <summary>The SHA-256 of a whole stream.</summary>
    public static string HashOf(Stream stream) => Convert.ToHexStringLower(SHA256.HashData(stream));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        var read = buffer[..count];
        hash.AppendData(read);
        if (firstCount < first.Length)
        {
            var taken = read[..Math.Min(count, first.Length - firstCount)];
            taken.CopyTo(first.AsSpan(firstCount));
            firstCount += taken.Length;
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
