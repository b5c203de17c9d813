using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>What there is one claim of: a property of a fact, by a source.</summary>
internal readonly record struct ClaimKey(string Subject, string Property, string Source)
{
    /// <summary>The key of a row.</summary>
    public static ClaimKey Of(ClaimRow claim) => new(claim.SubjectId, claim.Property.Name, claim.SourceId);

    /// <summary>The key as a parameter.</summary>
    public object?[] ToParameter() => [Subject, Property, Source];
}
