using DealGraph.Domain.Values;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>What the resolution policy needs to know of a source.</summary>
/// <param name="Type">The code of its type.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="CopyOf">The source that it is a copy of, or null.</param>
/// <param name="PublishedOn">When it was published, or null.</param>
internal sealed record KnownSource(string Type, string? Publisher, string? CopyOf, PartialDate? PublishedOn);
