using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DealGraph.Server.Pages;

/// <summary>Writes the shell command that sends a query.</summary>
internal static class CurlCommand
{
    // A shell's argument is no place for \u0022: only the quotes of the shell are escaped, by Quote.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string For(string origin, string query)
    {
        var body = JsonSerializer.Serialize(new Dictionary<string, string> { ["query"] = OneLine(query) }, Json);
        return $"curl -s {Quote(origin + "/graphql")} -H 'content-type: application/json' -d {Quote(body)}";
    }

    /// <summary>The same document without comments and line breaks; strings stay as they are.</summary>
    public static string OneLine(string query)
    {
        var line = new StringBuilder(query.Length);
        for (var i = 0; i < query.Length;)
        {
            var end = TokenEnd(query, i);
            if (query[i] == '#' || char.IsWhiteSpace(query[i]))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else
            {
                line.Append(query, i, end - i);
            }

            i = end;
        }

        return line.ToString().TrimEnd();
    }

    private static int TokenEnd(string query, int start)
    {
        if (query[start] == '#')
        {
            var lineEnd = query.IndexOf('\n', start);
            return lineEnd < 0 ? query.Length : lineEnd;
        }

        if (query[start] != '"')
        {
            return start + 1;
        }

        var quote = query.AsSpan(start).StartsWith("\"\"\"") ? "\"\"\"" : "\"";
        for (var i = start + quote.Length; i < query.Length; i++)
        {
            if (query[i] == '\\')
            {
                i++;
            }
            else if (query.AsSpan(i).StartsWith(quote))
            {
                return i + quote.Length;
            }
        }

        return query.Length;
    }

    private static string Quote(string argument) => $"'{argument.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
