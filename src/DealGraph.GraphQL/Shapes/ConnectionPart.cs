using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>A field of a connection.</summary>
internal abstract class ConnectionPart
{
    /// <summary>Writes the field's value.</summary>
    public abstract void Write(Utf8JsonWriter writer, PageWindow page);
}

/// <summary><c>totalCount</c>.</summary>
internal sealed class TotalCountPart : ConnectionPart
{
    public override void Write(Utf8JsonWriter writer, PageWindow page) => writer.WriteNumberValue(page.Total);
}

/// <summary><c>__typename</c>.</summary>
internal sealed class ConstantPart(string text) : ConnectionPart
{
    public override void Write(Utf8JsonWriter writer, PageWindow page) => writer.WriteStringValue(text);
}

/// <summary><c>nodes</c>.</summary>
internal sealed class NodesPart(NodeShape node) : ConnectionPart
{
    public override void Write(Utf8JsonWriter writer, PageWindow page)
    {
        writer.WriteStartArray();
        for (var index = 0; index < page.Count; index++)
        {
            node.Write(writer, page[index]);
        }

        writer.WriteEndArray();
    }
}

/// <summary><c>edges</c>: each with the fields selected of it.</summary>
internal sealed class EdgesPart(IReadOnlyList<(JsonEncodedText Key, EdgePart Part)> parts) : ConnectionPart
{
    public override void Write(Utf8JsonWriter writer, PageWindow page)
    {
        writer.WriteStartArray();
        for (var index = 0; index < page.Count; index++)
        {
            writer.WriteStartObject();
            foreach (var (key, part) in parts)
            {
                writer.WritePropertyName(key);
                part(writer, page[index]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}

/// <summary>Writes a field of an edge from the JSON of its row.</summary>
internal delegate void EdgePart(Utf8JsonWriter writer, ReadOnlySpan<byte> row);

/// <summary><c>pageInfo</c>: each field written from the page.</summary>
internal sealed class PageInfoPart(IReadOnlyList<(JsonEncodedText Key, PageInfoField Field)> fields) : ConnectionPart
{
    public override void Write(Utf8JsonWriter writer, PageWindow page)
    {
        writer.WriteStartObject();
        foreach (var (key, write) in fields)
        {
            writer.WritePropertyName(key);
            write(writer, page);
        }

        writer.WriteEndObject();
    }
}

/// <summary>Writes a field of <c>pageInfo</c>.</summary>
internal delegate void PageInfoField(Utf8JsonWriter writer, PageWindow page);

/// <summary>A list of groups.</summary>
internal sealed class GroupsPart(int index, ObjectShape group) : ConnectionPart
{
    public override void Write(Utf8JsonWriter writer, PageWindow page)
    {
        var node = new NodeShape([group]);
        var buffer = RowBuffers.Rent();
        var groups = Row.Split(page.Groups(index), ref buffer);
        writer.WriteStartArray();
        for (var row = 0; row < groups.Count; row++)
        {
            node.Write(writer, groups[row]);
        }

        writer.WriteEndArray();
        RowBuffers.Return(buffer);
    }
}
