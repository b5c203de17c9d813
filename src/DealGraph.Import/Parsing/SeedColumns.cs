using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;

namespace DealGraph.Import.Parsing;

/// <summary>The columns of each seed file, as they follow from the catalogue.</summary>
public static class SeedColumns
{
    /// <summary>The column of the source.</summary>
    public const string Source = "source_id";

    private static readonly Dictionary<Kind, IReadOnlyList<SeedColumn>> ByKind =
        DealGraphCatalogue.Kinds.Where(kind => kind.SeedFile is not null).ToDictionary(kind => kind, Make);

    /// <summary>The columns of a kind that has a seed file, in the order they are written in.</summary>
    public static IReadOnlyList<SeedColumn> Of(Kind kind) => ByKind[kind];

    private static IReadOnlyList<SeedColumn> Make(Kind kind) =>
    [
        .. kind.Key.Count == 0 ? [new SeedColumn("id", null, ColumnPart.Id, IsNeeded: true)] : Array.Empty<SeedColumn>(),
        .. kind.Fields.Where(field => !field.IsSystem).Select(field => Property(kind, field)),
        .. kind.IsFact ? [new SeedColumn(Source, null, ColumnPart.Source, IsNeeded: true)] : Array.Empty<SeedColumn>(),
        .. kind.IsFact
            ? Claims.Qualifiers.Select(field => new SeedColumn(field.Column, field, ColumnPart.Qualifier, IsNeeded: false))
            : [],
    ];

    // A fact's property may come from another source's row; a key makes the id, and a record has one row only.
    private static SeedColumn Property(Kind kind, Field field) => new(
        field == ExchangeRates.Source ? Source : field.Column,
        field,
        ColumnPart.Property,
        field.IsRequired && (!kind.IsFact || kind.Key.Contains(field)));
}
