using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Imports;

/// <summary>What one source says about one property of one fact, on its way into the store.</summary>
/// <param name="Id">The content-addressed id: the same claim has the same id in every import.</param>
/// <param name="Kind">The kind of the fact.</param>
/// <param name="SubjectId">The id of the fact.</param>
/// <param name="Property">The field claimed.</param>
/// <param name="Value">The canonical value.</param>
/// <param name="OriginalValue">The value as entered, when it differs; else null.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Qualifiers">Certainty, rank, who asserts, where, and what is corrected.</param>
/// <param name="Origin">Where it was entered.</param>
public sealed record ClaimRow(
    string Id,
    Kind Kind,
    string SubjectId,
    Field Property,
    string Value,
    string? OriginalValue,
    string SourceId,
    ClaimQualifiers Qualifiers,
    RowOrigin Origin);

/// <summary>How a claim is qualified.</summary>
/// <param name="Certainty">How sure the source is.</param>
/// <param name="Rank">An editor's judgement.</param>
/// <param name="AssertedBy">The id of who says it inside the source, or null.</param>
/// <param name="Locator">Where in the source, or null.</param>
/// <param name="Corrects">The id of the source corrected, or null.</param>
public sealed record ClaimQualifiers(string Certainty, string Rank, string? AssertedBy, string? Locator, string? Corrects);

/// <summary>Where a row was entered.</summary>
/// <param name="File">The name of the seed file.</param>
/// <param name="Line">The line its row begins on.</param>
public readonly record struct RowOrigin(string File, int Line) : IComparable<RowOrigin>
{
    /// <inheritdoc/>
    public int CompareTo(RowOrigin other) =>
        string.CompareOrdinal(File, other.File) is var files and not 0 ? files : Line.CompareTo(other.Line);
}
