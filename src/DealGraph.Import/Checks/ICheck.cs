namespace DealGraph.Import.Checks;

/// <summary>One rule across facts. An instance serves one import.</summary>
internal interface ICheck
{
    /// <summary>
    /// What it wants to see, round after round. In a round, scans that have an order run side by side: what has the lesser key comes first,
    /// and of equal keys a node, scanned by its id, before what names it, and else in the order of the scans.
    /// </summary>
    IReadOnlyList<IReadOnlyList<CheckScan>> Rounds { get; }

    /// <summary>Reports what can only be told at the end.</summary>
    void Finish();
}
