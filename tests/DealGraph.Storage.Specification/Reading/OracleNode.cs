using System.Text.Json.Nodes;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>A node as the oracle knows it.</summary>
internal sealed record OracleNode(Kind Kind, string Id, IReadOnlyDictionary<string, object?> Columns)
{
    /// <summary>A stored scalar: text, a number or null.</summary>
    public object? this[FieldPart part] => part.Field is null ? Id : Columns.GetValueOrDefault(part.Column);

    public static JsonValue? Json(object? value) => value switch
    {
        null => null,
        long number => JsonValue.Create(number),
        _ => JsonValue.Create((string)value),
    };
}
