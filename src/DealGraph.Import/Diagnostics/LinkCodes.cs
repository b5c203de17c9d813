namespace DealGraph.Import.Diagnostics;

/// <summary>Codes of references between rows: DG3xxx.</summary>
public static class LinkCodes
{
    /// <summary>DG3001.</summary>
    public static readonly DiagnosticCode Dangling = new("DG3001", Severity.Error, "A row names something that has no row.");

    /// <summary>DG3002.</summary>
    public static readonly DiagnosticCode Duplicate =
        new("DG3002", Severity.Error, "A row says again what an earlier one said: the same id, or the same source about the same property of the same fact.");
}
