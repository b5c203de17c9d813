using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>A node from the JSON of its row: of one kind, or of one of several that the row's first slot names.</summary>
internal sealed class NodeShape(IReadOnlyList<ObjectShape> byKind)
{
    /// <summary>Writes the node, or null.</summary>
    public void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        if (json[0] == (byte)'n')
        {
            writer.WriteNullValue();
            return;
        }

        var buffer = RowBuffers.Rent();
        var row = Row.Split(json, ref buffer);
        var kind = byKind.Count == 1 ? 0 : (int)(row.Number(0) ?? throw new InvalidOperationException("The row does not name its kind."));
        byKind[kind].Write(writer, row);
        RowBuffers.Return(buffer);
    }
}

/// <summary>A related node inside the row of the node it is related to.</summary>
internal sealed class RelatedNodeShape(int slot, NodeShape node) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row) => node.Write(writer, row[slot]);
}
