namespace DealGraph.Storage.Queries;

/// <summary>A page of an ordered set.</summary>
/// <param name="Size">How many nodes at the most; the store gives one more when there is one, so that its presence is known.</param>
/// <param name="FromEnd">Whether the page is taken from the end; its rows then come last first.</param>
public sealed record Page(int Size, bool FromEnd = false)
{
    /// <summary>Only nodes after this position: the values of the order's keys, then the id.</summary>
    public IReadOnlyList<object?>? After { get; init; }

    /// <summary>Only nodes before this position.</summary>
    public IReadOnlyList<object?>? Before { get; init; }

    /// <summary>Whether the rows end with their position: the order's keys, then the id.</summary>
    public bool WantsPositions { get; init; }
}
