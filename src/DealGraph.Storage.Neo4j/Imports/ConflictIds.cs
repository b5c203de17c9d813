using DealGraph.Domain.Sources;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>The ids of conflicts.</summary>
internal static class ConflictIds
{
    /// <summary>
    /// The id of a conflict: <c>conflict/deal.openai-io-2025.price</c>. The kind holds no point and the property none either, so that
    /// the first and the last point part them whatever the id contains.
    /// </summary>
    public static string Of(string subject, string property)
    {
        var slash = subject.IndexOf('/', StringComparison.Ordinal);
        return $"{Conflicts.KindName}/{subject.AsSpan(0, slash)}.{subject.AsSpan(slash + 1)}.{property}";
    }
}
