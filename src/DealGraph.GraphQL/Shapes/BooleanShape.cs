using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

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
