using System.Text;

namespace DealGraph.Architecture.Tests;

/// <summary>Reads comma-separated values (RFC 4180) on its own, so that the importer's reader is not judged by itself.</summary>
internal static class Csv
{
    public static List<List<string>> Read(string text)
    {
        var (rows, row, cell) = (new List<List<string>>(), new List<string>(), new StringBuilder());
        var quoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (quoted && letter == '"' && index + 1 < text.Length && text[index + 1] == '"')
            {
                cell.Append(text[++index]);
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && letter is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        return rows;
    }
}
