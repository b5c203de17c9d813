using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>The fields of a node, in the order of the selection.</summary>
internal sealed class ObjectShape(IReadOnlyList<(JsonEncodedText Key, Shape Value)> fields)
{
    /// <summary>Writes the node of a row.</summary>
    public void Write(Utf8JsonWriter writer, Row row)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in fields)
        {
            writer.WritePropertyName(key);
            value.Write(writer, row);
        }

        writer.WriteEndObject();
    }
}
