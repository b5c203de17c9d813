namespace DealGraph.Import;

/// <summary>How an import ended.</summary>
public enum ImportOutcome
{
    /// <summary>Everything is written.</summary>
    Committed,

    /// <summary>Everything is in order and nothing was kept, as asked.</summary>
    DryRun,

    /// <summary>The files are in order; the store was not touched, as asked.</summary>
    Validated,

    /// <summary>There are errors and nothing was written.</summary>
    Rejected,
}
