using System.Text.Json;
using DealGraph.Domain.Values;

namespace DealGraph.GraphQL.Shapes;

/// <summary>A value that the store's JSON already has in the form of the response: text, codes, whole numbers, null.</summary>
internal sealed class PlainShape(int slot) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row) => writer.WriteRawValue(row[slot], skipInputValidation: true);
}

/// <summary>A truth value, which stores keep as 1 and 0.</summary>
internal sealed class BooleanShape(int slot) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row)
    {
        if (row.IsNull(slot))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteBooleanValue(row[slot][0] == (byte)'1');
        }
    }
}

/// <summary>A whole number that may pass 53 bits, written as a string so that no client rounds it.</summary>
internal sealed class WideNumberShape(int slot) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row)
    {
        if (row.IsNull(slot))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(row[slot]);
        }
    }
}

/// <summary>A constant text, such as a type's name.</summary>
internal sealed class ConstantShape(string text) : Shape
{
    private readonly JsonEncodedText encoded = JsonEncodedText.Encode(text);

    public override void Write(Utf8JsonWriter writer, Row row) => writer.WriteStringValue(encoded);
}

/// <summary>US cents as a decimal string of dollars.</summary>
internal sealed class UsdShape(int slot) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row)
    {
        if (row.Number(slot) is { } cents)
        {
            writer.WriteStringValue(Money.FormatUnits(cents, Currency.Usd));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

/// <summary>A truth value as the text <c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanTextShape(int slot) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row) =>
        writer.WriteStringValue(row.Number(slot) switch { null => null, 1 => "true", _ => "false" });
}

/// <summary>An object whose fields are slots of the same row.</summary>
internal sealed class InlineShape(IReadOnlyList<(JsonEncodedText Key, Shape Value)> fields) : Shape
{
    private readonly ObjectShape fields = new(fields);

    public override void Write(Utf8JsonWriter writer, Row row) => fields.Write(writer, row);
}
