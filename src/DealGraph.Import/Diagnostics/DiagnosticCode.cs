namespace DealGraph.Import.Diagnostics;

/// <summary>A kind of diagnostic. Codes keep their meaning for ever and are never used again for another one.</summary>
/// <param name="Id">The code, such as <c>DG2003</c>.</param>
/// <param name="Severity">Whether it stops the import.</param>
/// <param name="Description">What is wrong and what to do, in one line.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Description)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
