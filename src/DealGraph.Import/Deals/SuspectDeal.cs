using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>A deal that is so like another one that their other parties decide.</summary>
internal sealed class SuspectDeal(string id, DateOnly? day) : IComparable<SuspectDeal>
{
    public string Id => id;

    /// <summary>Where it was entered.</summary>
    public RowOrigin Origin { get; set; }

    /// <summary>Who buys, invests, licenses or supplies.</summary>
    public HashSet<string> Counterparties { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(SuspectDeal? other) =>
        other is null ? 1 : Comparer<(DateOnly?, RowOrigin)>.Default.Compare((day, Origin), (other.Day, other.Origin));

    private DateOnly? Day => day;
}
