using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>Nodes in the order of the ids asked for; null where there is none. Each row ends with its id.</summary>
internal sealed class NodesByIdShape(NodeShape node, IReadOnlyList<string> ids)
{
    /// <summary>Writes the list from the store's list.</summary>
    public void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        var listBuffer = RowBuffers.Rent();
        var rowsBuffer = RowBuffers.Rent();
        var rowBuffer = RowBuffers.Rent();
        var rows = Row.Split(Row.Split(json, ref listBuffer)[0], ref rowsBuffer);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < rows.Count; index++)
        {
            if (!rows.IsNull(index) && Row.Split(rows[index], ref rowBuffer) is var row && row.Text(row.Count - 1) is { } id)
            {
                places[id] = index;
            }
        }

        writer.WriteStartArray();
        foreach (var id in ids)
        {
            node.Write(writer, places.TryGetValue(id, out var place) ? rows[place] : "null"u8);
        }

        writer.WriteEndArray();
        RowBuffers.Return(listBuffer);
        RowBuffers.Return(rowsBuffer);
        RowBuffers.Return(rowBuffer);
    }
}
