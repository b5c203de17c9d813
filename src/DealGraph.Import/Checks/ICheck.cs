namespace DealGraph.Import.Checks;

/// <summary>One rule across facts. An instance serves one import.</summary>
internal interface ICheck
{
    /// <summary>What it wants to see, in the order it wants to see it.</summary>
    IReadOnlyList<CheckScan> Scans { get; }

    /// <summary>Reports what can only be told at the end.</summary>
    void Finish();
}
