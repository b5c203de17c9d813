using DealGraph.Domain.Deals;
using DealGraph.Domain.Entities;
using DealGraph.Domain.Models;

namespace DealGraph.Storage.Sqlite;

/// <summary>
/// The keys of search texts: each kind that is found has a range of its own, so that the full-text index can be asked for one kind only.
/// The order is stored in every database; a new kind goes to the end.
/// </summary>
internal static class SearchKeys
{
    private const long RangeSize = 1L << 40;

    private static readonly string[] Kinds = [Organizations.KindName, People.KindName, AiModels.KindName, DealKind.KindName];

    /// <summary>The first key of a kind's range, which itself is not used.</summary>
    public static long First(string kind) => (Array.IndexOf(Kinds, kind) is >= 0 and var index
        ? index + 1
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nodes of this kind are not searched.")) * RangeSize;

    /// <summary>The last key of a kind's range.</summary>
    public static long Last(string kind) => First(kind) + RangeSize - 1;

    /// <summary>Whether these are all kinds that are found.</summary>
    public static bool AreAll(IReadOnlyList<string> kinds) => Kinds.All(kinds.Contains);
}
