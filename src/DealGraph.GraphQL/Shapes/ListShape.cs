using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>A plain list of related nodes.</summary>
internal sealed class ListShape(int slot, NodeShape node) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row)
    {
        var buffer = RowBuffers.Rent();
        var list = Row.Split(row[slot], ref buffer);
        writer.WriteStartArray();
        var reader = new Utf8JsonReader(list[0]);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            node.Write(writer, list[0][start..(int)reader.BytesConsumed]);
        }

        writer.WriteEndArray();
        RowBuffers.Return(buffer);
    }
}
