using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DealGraph.Import.Quality;

/// <summary>Writes Markdown: headings, paragraphs and tables.</summary>
internal sealed partial class MarkdownText
{
    private readonly StringBuilder text = new();

    /// <summary>A share of a whole, as a percentage; a hyphen when the whole is nothing.</summary>
    public static string Percent(long part, long whole) =>
        whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100m * part / whole)} %");

    /// <summary>A number, with its thousands apart.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A value with its large numbers as seed files may write them: <c>6500000000 USD</c> is <c>6.5bn USD</c>.</summary>
    public static string Short(string value) => LargeNumber().Replace(value, number =>
    {
        var amount = decimal.Parse(number.Value, CultureInfo.InvariantCulture);
        var (unit, suffix) = amount >= 1_000_000_000_000 ? (1_000_000_000_000m, "tn") : amount >= 1_000_000_000 ? (1_000_000_000m, "bn") : (1_000_000m, "m");
        return string.Create(CultureInfo.InvariantCulture, $"{amount / unit:0.############}{suffix}");
    });

    public void Heading(int level, string heading) => text.Append(text.Length == 0 ? "" : "\n").Append(new string('#', level)).Append($" {heading}\n");

    public void Paragraph(string paragraph) => text.Append($"\n{paragraph}\n");

    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        text.Append('\n').Append(Line(header)).Append($"|{string.Concat(Enumerable.Repeat("---|", header.Count))}\n");
        foreach (var row in rows)
        {
            text.Append(Line(row));
        }
    }

    public override string ToString() => text.ToString();

    [GeneratedRegex("[0-9]{7,18}(?= [A-Z]{3}|\\.\\.)")]
    private static partial Regex LargeNumber();

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";
}
