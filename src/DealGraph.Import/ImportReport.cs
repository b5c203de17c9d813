using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import;

/// <summary>What an import did.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="DatasetVersion">Its version; null when its manifest gives none.</param>
/// <param name="PolicyVersion">The version of the resolution policy.</param>
/// <param name="Files">The files, in the order they were read.</param>
/// <param name="Counts">What changed, or in a dry run would; null when the outcome is rejected or validated.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Errors">How many errors there are, kept or not.</param>
/// <param name="Warnings">How many warnings there are, kept or not.</param>
/// <param name="DiagnosticsNotKept">How many diagnostics were counted and not kept, past a thousand of each severity.</param>
/// <param name="Diagnostics">The diagnostics kept, by file, line and code.</param>
/// <param name="Quality">The quality of the data in Markdown, when it was asked for and there are no errors; else null.</param>
public sealed record ImportReport(
    ImportOutcome Outcome,
    string Dataset,
    string? DatasetVersion,
    string PolicyVersion,
    IReadOnlyList<FileReport> Files,
    ImportCounts? Counts,
    TimeSpan Elapsed,
    int Errors,
    int Warnings,
    int DiagnosticsNotKept,
    IReadOnlyList<Diagnostic> Diagnostics,
    string? Quality = null)
{
    /// <summary>Whether there are no errors.</summary>
    public bool IsSuccess => Outcome != ImportOutcome.Rejected;

    /// <summary>Rows read in all files.</summary>
    public long Rows => Files.Sum(file => file.Rows);

    /// <summary>For people: each diagnostic on its line, then the summary.</summary>
    public string ToText() => ReportText.Of(this);

    /// <summary>For programs: camelCase JSON.</summary>
    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this, ImportReportJson.Default.ImportReport);
}
