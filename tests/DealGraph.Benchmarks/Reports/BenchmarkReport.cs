using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using DealGraph.Benchmarks.Imports;
using DealGraph.Benchmarks.Neo4j;
using DealGraph.Benchmarks.Processes;
using DealGraph.Benchmarks.Requests;

namespace DealGraph.Benchmarks.Reports;

/// <summary>The report under construction, in Markdown.</summary>
internal sealed partial class BenchmarkReport
{
    private readonly StringBuilder text = new();

    // Sections are measured at different times.
    private readonly string measured = System.FormattableString.Invariant($"Measured on {TimeProvider.System.GetUtcNow():yyyy-MM-dd}.");

    public BenchmarkReport() => text
        .Append("# Benchmarks\n\n")
        .Append("Written by `dotnet run -c Release --project tests/DealGraph.Benchmarks -- --write`, with\n")
        .Append("`--neo4j http://user:password@host:7474` for the section on Neo4j. Figures are medians. They come from one machine, on which load\n")
        .Append("generator, server and database share the processors: compare the ratios, not the figures.\n\n")
        .Append($"{Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}.\n");

    public void Add(IReadOnlyList<ImportRow> rows) => text
        .Append($"\n## Import\n\n{measured} The `import` verb as a whole process, from generated CSV files into a new SQLite store.\n\n")
        .Append(MarkdownTable.Of(ImportRow.Columns, rows.Select(row => row.Cells())));

    public void Add(IReadOnlyList<RequestRow> rows, int acquisitions) => text
        .Append("\n## Requests\n\n")
        .Append($"{measured} {acquisitions:N0} acquisitions; 8 keep-alive connections; every request has variables of its own. `floor`: a naive prototype with the same\n")
        .Append("engine. `database alone`: the statement that DealGraph composes, in a bare loop on two threads. `HTTP alone`: Kestrel answering with as\n")
        .Append("many constant bytes.\n\n")
        .Append(MarkdownTable.Of(RequestRow.Columns, rows.Select(row => row.Cells())));

    public void Add(Neo4jImport import, IReadOnlyList<Neo4jRow> rows, int acquisitions) => text
        .Append(System.FormattableString.Invariant($"""

            ## Neo4j

            {measured} A server of its own on the same processors. Import of {import.Rows:N0} seed rows ({import.Claims:N0} claims) by the `import` verb into the emptied server,
            as a whole process that reads, resolves, checks and commits once: {import.Warm:0.0} s, {import.Claims / import.Warm:N0} claims a second ({import.Cold:0.0} s on a server
            just started). Claims alone as one would write them first, an `UNWIND` of maps in transactions of a thousand, in the same rounds:
            {import.PlainPerSecond:N0} a second; the whole import goes at {import.Claims / import.Warm / import.PlainPerSecond:0.00} of that.

            {acquisitions:N0} acquisitions; 8 connections each. `bare Query API`: the very statements that DealGraph composes, posted by an `HttpClient` that looks at nothing.
            `of it`: the median of the shares of the rounds, in each of which the two were measured one right after the other.


            """))
        .Append(MarkdownTable.Of(Neo4jRow.Columns, rows.Select(row => row.Cells())));

    public void Add((TimeSpan Median, TimeSpan Worst) startUp) => text.Append(System.FormattableString.Invariant(
        $"\n## Start\n\n{measured} From the start of the process to the first answer on an existing store: {startUp.Median.TotalSeconds:0.00} s, at worst {startUp.Worst.TotalSeconds:0.00} s.\n"));

    /// <summary>Prints it, and keeps it in the repository when that is asked for: sections that were not measured stay as they were.</summary>
    public void Publish(bool write)
    {
        Console.Out.Write(text);
        if (!write)
        {
            return;
        }

        var file = Path.Combine(Paths.Repository, "docs", "benchmarks.md");
        var sections = File.Exists(file) ? Sections(File.ReadAllText(file)) : [];
        foreach (var section in Sections(text.ToString()))
        {
            var place = sections.FindIndex(kept => Title(kept) == Title(section));
            if (place < 0)
            {
                sections.Add(section);
            }
            else
            {
                sections[place] = section;
            }
        }

        File.WriteAllText(file, string.Join('\n', sections.Select(section => section.TrimEnd('\n') + "\n")));
    }

    // The head, which has the title of the document, and then one for each heading.
    private static List<string> Sections(string markdown) => [.. HeadingStart().Split(markdown)];

    private static string Title(string section) => section.Split('\n', 2)[0];

    [GeneratedRegex("^(?=## )", RegexOptions.Multiline)]
    private static partial Regex HeadingStart();
}
