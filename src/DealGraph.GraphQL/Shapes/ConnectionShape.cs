using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>A connection: its parts are written from the list in the order of the selection.</summary>
/// <param name="parts">The parts selected.</param>
/// <param name="pageSize">The size of the page; the list may hold one row more.</param>
/// <param name="fromEnd">Whether the list's rows come last first.</param>
internal sealed class ConnectionShape(IReadOnlyList<(JsonEncodedText Key, ConnectionPart Part)> parts, int pageSize, bool fromEnd)
{
    /// <summary>Writes the connection from the JSON of its list.</summary>
    public void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        var listBuffer = RowBuffers.Rent();
        var rowsBuffer = RowBuffers.Rent();
        var list = Row.Split(json, ref listBuffer);
        var rows = Row.Split(list[0], ref rowsBuffer);
        var window = new PageWindow(list, rows, Math.Min(rows.Count, pageSize), rows.Count > pageSize, fromEnd);
        writer.WriteStartObject();
        foreach (var (key, part) in parts)
        {
            writer.WritePropertyName(key);
            part.Write(writer, window);
        }

        writer.WriteEndObject();
        RowBuffers.Return(listBuffer);
        RowBuffers.Return(rowsBuffer);
    }
}

/// <summary>A connection inside a node's row.</summary>
internal sealed class RelatedConnectionShape(int slot, ConnectionShape connection) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row) => connection.Write(writer, row[slot]);
}
