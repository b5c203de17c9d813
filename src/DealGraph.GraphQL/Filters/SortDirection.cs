namespace DealGraph.GraphQL.Filters;

/// <summary>A direction of an order, with the place of nodes that have no value.</summary>
/// <param name="IsDescending">Whether the greatest comes first.</param>
/// <param name="NullsFirst">Whether nodes without a value come first.</param>
internal sealed record SortDirection(bool IsDescending, bool NullsFirst)
{
    /// <summary>The values of the GraphQL enumeration.</summary>
    public static IReadOnlyList<(string Name, string Description, SortDirection Value)> All { get; } =
    [
        ("ASC", "Least first; nodes without a value last.", new(false, false)),
        ("DESC", "Greatest first; nodes without a value last.", new(true, false)),
        ("ASC_NULLS_FIRST", "Least first; nodes without a value before them.", new(false, true)),
        ("ASC_NULLS_LAST", "Least first; nodes without a value last.", new(false, false)),
        ("DESC_NULLS_FIRST", "Greatest first; nodes without a value before them.", new(true, true)),
        ("DESC_NULLS_LAST", "Greatest first; nodes without a value last.", new(true, false)),
    ];
}
