using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace DealGraph.Server.Commands;

/// <summary>Writes a GraphQL answer in the format asked for.</summary>
internal static class AnswerText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of an answer, ending with a line break. An answer with errors is always JSON.</summary>
    public static string Write(JsonElement answer, OutputFormat format)
    {
        if (format == OutputFormat.Json || answer.TryGetProperty("errors", out _) || !answer.TryGetProperty("data", out var data))
        {
            return JsonSerializer.Serialize(answer, Indented) + "\n";
        }

        var table = AnswerTable.Of(data);
        return format == OutputFormat.Csv ? Csv(table) : Aligned(table);
    }

    private static string Csv(AnswerTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            foreach (var row in table.Rows.Prepend(table.Columns))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

        return text.ToString();
    }

    private static string Aligned(AnswerTable table)
    {
        var widths = table.Columns.Select((column, index) => table.Rows.Select(row => row[index].Length).Append(column.Length).Max()).ToList();
        var text = new StringBuilder();
        foreach (var row in table.Rows.Prepend(widths.Select(width => new string('-', width)).ToList()).Prepend(table.Columns))
        {
            text.AppendJoin("  ", row.Select((cell, index) => cell.ReplaceLineEndings(" ").PadRight(widths[index])));
            while (text.Length > 0 && text[^1] == ' ')
            {
                text.Length--;
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
