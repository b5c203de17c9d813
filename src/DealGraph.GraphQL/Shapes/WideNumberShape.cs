using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

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
