using DealGraph.GraphQL.Errors;
using DealGraph.Storage.Queries;

namespace DealGraph.GraphQL.Filters;

/// <summary>Bounds how many conditions one <c>where</c> has: variables carry far more than a document, and a store has bounds of its own.</summary>
internal static class FilterSize
{
    private const int MostConditions = 1_000;

    /// <summary>The filter, when it is not too large.</summary>
    public static Filter Bounded(Filter filter, string path)
    {
        var count = Count(filter);
        return count <= MostConditions
            ? filter
            : throw new DealGraphError(ErrorCodes.LimitExceeded, $"{path} has {count} conditions; it takes {MostConditions} at the most.", "maxConditions");
    }

    private static int Count(Filter filter) => filter switch
    {
        AllOf all => all.Filters.Sum(Count),
        AnyOf any => any.Filters.Sum(Count),
        Not not => Count(not.Filter),
        Related related => 1 + related.ByKind.Sum(pair => pair.Filter is { } condition ? Count(condition) : 0),
        _ => 1,
    };
}
