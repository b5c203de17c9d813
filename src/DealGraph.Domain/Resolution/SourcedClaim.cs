using DealGraph.Domain.Values;

namespace DealGraph.Domain.Resolution;

/// <summary>A claim together with what the policy needs to know of its source.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Property">The property claimed.</param>
/// <param name="Value">The value in canonical text.</param>
/// <param name="SourceId">The source's id.</param>
/// <param name="Certainty">The code of <see cref="Sources.SourceCodes.Certainty"/>.</param>
/// <param name="Rank">The code of <see cref="Sources.SourceCodes.Rank"/>.</param>
/// <param name="Corrects">The source it corrects, or null.</param>
/// <param name="SourceType">The code of <see cref="Sources.SourceCodes.SourceType"/>.</param>
/// <param name="Publisher">Who published the source, or null.</param>
/// <param name="OriginalSourceId">The source that it is a copy of, or null.</param>
/// <param name="PublishedOn">When it was published, or null.</param>
public sealed record SourcedClaim(
    string Id,
    string Property,
    string Value,
    string SourceId,
    string Certainty,
    string Rank,
    string? Corrects,
    string SourceType,
    string? Publisher,
    string? OriginalSourceId,
    PartialDate? PublishedOn);
