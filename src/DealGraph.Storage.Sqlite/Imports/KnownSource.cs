using DealGraph.Domain.Values;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>What the resolution policy needs to know of a source.</summary>
/// <param name="Type">The code of its type; the least trusted one is not assumed when it is missing, for then the import fails anyway.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="OriginalId">The source at the end of the chain of copies, or null when it is no copy.</param>
/// <param name="PublishedOn">When it was published, or null.</param>
internal sealed record KnownSource(string Type, string? Publisher, string? OriginalId, PartialDate? PublishedOn);
