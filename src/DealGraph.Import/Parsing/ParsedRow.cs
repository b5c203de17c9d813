using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Parsing;

/// <summary>The right values of one row.</summary>
internal sealed class ParsedRow
{
    private readonly Dictionary<Field, string> qualifiers = [];

    /// <summary>The id of the id column; null when the kind has none or it was wrong.</summary>
    public string? Id { get; private set; }

    /// <summary>The id of the source; null when it was wrong.</summary>
    public string? Source { get; private set; }

    /// <summary>Whether a part of the key is wrong or missing.</summary>
    public bool IsKeyWrong { get; set; }

    /// <summary>Whether a cell was wrong.</summary>
    public bool HasWrongCells { get; set; }

    /// <summary>Canonical values of the kind's own fields.</summary>
    public Dictionary<Field, string> Values { get; } = [];

    /// <summary>Values as entered, where they differ from the canonical ones in more than the kind of a reference.</summary>
    public Dictionary<Field, string> Originals { get; } = [];

    public void Set(SeedColumn column, string text, string cell)
    {
        switch (column.Part)
        {
            case ColumnPart.Id:
                Id = text;
                break;
            case ColumnPart.Source:
                Source = text;
                break;
            case ColumnPart.Qualifier when column.Field is { } field:
                qualifiers[field] = text;
                break;
            case ColumnPart.Property when column.Field is { } field:
                Values[field] = text;
                if (text != cell && field.Type != FieldType.Reference)
                {
                    Originals[field] = cell;
                }

                break;
        }
    }

    public ClaimQualifiers Qualifiers() => new(
        qualifiers.GetValueOrDefault(Claims.Certainty, "REPORTED"),
        qualifiers.GetValueOrDefault(Claims.Rank, "NORMAL"),
        qualifiers.GetValueOrDefault(Claims.AssertedBy),
        qualifiers.GetValueOrDefault(Claims.Locator),
        qualifiers.GetValueOrDefault(Claims.Corrects));
}
