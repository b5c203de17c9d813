using DealGraph.Domain.Catalogue;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Checks;

/// <summary>A claim in force, as checks see it.</summary>
/// <param name="Property">The field claimed.</param>
/// <param name="Value">The canonical value.</param>
/// <param name="Certainty">How sure the source is.</param>
/// <param name="Standing">What the resolution policy made of it.</param>
/// <param name="AssertedBy">Who says it inside the source, or null.</param>
/// <param name="Source">The source.</param>
/// <param name="Location">Where it was entered.</param>
internal sealed record CheckedClaim(
    Field Property, string Value, string Certainty, string Standing, string? AssertedBy, ClaimSource Source, SourceLocation Location)
{
    /// <summary>Who speaks in the source; claims of one voice are not independent.</summary>
    public string Voice => Source.Voice;
}
