using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>A constant text, such as a type's name.</summary>
internal sealed class ConstantShape(string text) : Shape
{
    private readonly JsonEncodedText encoded = JsonEncodedText.Encode(text);

    public override void Write(Utf8JsonWriter writer, Row row) => writer.WriteStringValue(encoded);
}
