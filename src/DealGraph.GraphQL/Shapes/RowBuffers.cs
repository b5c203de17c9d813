using System.Buffers;

namespace DealGraph.GraphQL.Shapes;

/// <summary>Buffers for the bounds of a row's slots; rows nest, so each has one of its own.</summary>
internal static class RowBuffers
{
    public static Range[] Rent() => ArrayPool<Range>.Shared.Rent(32);

    public static void Return(Range[] buffer) => ArrayPool<Range>.Shared.Return(buffer);
}
