using System.Globalization;
using System.Text;

namespace DealGraph.Import;

/// <summary>Writes a report for people.</summary>
internal static class ReportText
{
    public static string Of(ImportReport report)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in report.Diagnostics)
        {
            text.Append(diagnostic).Append('\n');
        }

        if (report.DiagnosticsNotKept > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"... and {report.DiagnosticsNotKept} more\n");
        }

        var version = report.DatasetVersion is null ? "" : $" {report.DatasetVersion}";
        text.Append(CultureInfo.InvariantCulture, $"dataset {report.Dataset}{version}: {Words(report.Outcome)}\n");
        var states = report.Files.GroupBy(file => file.State).OrderBy(files => files.Key)
            .Select(files => $"{files.Count()} {files.Key.ToString().ToLowerInvariant()}");
        text.Append(CultureInfo.InvariantCulture, $"files: {string.Join(", ", states.DefaultIfEmpty("none"))}; {report.Rows} rows\n");
        if (report.Counts is { } counts)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"facts: {counts.Created} created, {counts.Updated} updated, {counts.Withdrawn} withdrawn, {counts.Unchanged} unchanged\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{report.Errors} errors, {report.Warnings} warnings, {report.Elapsed.TotalSeconds:0.0} s\n");
        return text.ToString();
    }

    private static string Words(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Committed => "written",
        ImportOutcome.DryRun => "in order; nothing was written (dry run)",
        ImportOutcome.Validated => "the files are in order; nothing was written",
        _ => "nothing was written, there are errors",
    };
}
