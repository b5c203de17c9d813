using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>A truth value as the text <c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanTextShape(int slot) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row) =>
        writer.WriteStringValue(row.Number(slot) switch { null => null, 1 => "true", _ => "false" });
}
