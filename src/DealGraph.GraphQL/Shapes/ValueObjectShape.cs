using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>A value object (a date, an amount, a share): parsed once from its canonical text, then written field by field.</summary>
/// <typeparam name="T">The value object.</typeparam>
/// <param name="slot">The slot of the canonical text.</param>
/// <param name="parse">Reads the value from the row; called when the slot is not null.</param>
/// <param name="fields">The fields selected.</param>
internal sealed class ValueObjectShape<T>(int slot, RowParser<T> parse, IReadOnlyList<(JsonEncodedText Key, Action<Utf8JsonWriter, T> Write)> fields) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row)
    {
        if (row.IsNull(slot))
        {
            writer.WriteNullValue();
            return;
        }

        var value = parse(row);
        writer.WriteStartObject();
        foreach (var (key, write) in fields)
        {
            writer.WritePropertyName(key);
            write(writer, value);
        }

        writer.WriteEndObject();
    }
}

/// <summary>Reads a value object from a row.</summary>
internal delegate T RowParser<out T>(Row row);
