using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;

namespace DealGraph.Storage.Imports;

/// <summary>A fact whose claims the import changed, with all its claims as they are now.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="SubjectId">The fact.</param>
/// <param name="Claims">Its claims; empty when no source claims it any longer.</param>
/// <param name="Origin">Where the first of its claims was entered; default when there is none.</param>
public sealed record SubjectClaims(Kind Kind, string SubjectId, IReadOnlyList<SourcedClaim> Claims, RowOrigin Origin);
