using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Fields;

/// <summary>A stored scalar of a node: a part of one of its fields, or its id.</summary>
/// <param name="Field">The field; null for the id.</param>
/// <param name="Part">Which part of it.</param>
public readonly record struct FieldPart(Field? Field, Part Part = Part.Value)
{
    /// <summary>The id of a node.</summary>
    public static FieldPart Id => new(null);

    /// <summary>Whether the scalar is a whole number in the store; else it is text.</summary>
    public bool IsNumber => Field is { } owner && (Part is Part.Min or Part.Max or Part.Usd or Part.UsdMin or Part.UsdMax
        || (Part == Part.Value && owner.Type is FieldType.Integer or FieldType.Boolean));

    /// <summary>The snake_case name of the scalar, the same in every store.</summary>
    public string Column => Field is null ? "id" : Part == Part.Value ? Field.Column : $"{Field.Column}_{NameForms.Snake(Part.ToString())}";
}
