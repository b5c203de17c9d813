using System.Buffers;

namespace DealGraph.GraphQL.Json;

/// <summary>Where an idle writer points, so that it keeps no finished response alive.</summary>
internal sealed class Nowhere : IBufferWriter<byte>
{
    public static readonly Nowhere Instance = new();

    public void Advance(int count) => throw new InvalidOperationException("An idle writer was used.");

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new InvalidOperationException("An idle writer was used.");

    public Span<byte> GetSpan(int sizeHint = 0) => throw new InvalidOperationException("An idle writer was used.");
}
