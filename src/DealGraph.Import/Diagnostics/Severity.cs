namespace DealGraph.Import.Diagnostics;

/// <summary>Whether a diagnostic stops the import.</summary>
public enum Severity
{
    /// <summary>Worth a look; the import goes on.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
