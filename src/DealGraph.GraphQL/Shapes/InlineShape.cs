using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>An object whose fields are slots of the same row.</summary>
internal sealed class InlineShape(IReadOnlyList<(JsonEncodedText Key, Shape Value)> fields) : Shape
{
    private readonly ObjectShape fields = new(fields);

    public override void Write(Utf8JsonWriter writer, Row row) => fields.Write(writer, row);
}
