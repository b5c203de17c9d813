using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>A value that the store's JSON already has in the form of the response: text, codes, whole numbers, null.</summary>
internal sealed class PlainShape(int slot) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row) => writer.WriteRawValue(row[slot], skipInputValidation: true);
}
