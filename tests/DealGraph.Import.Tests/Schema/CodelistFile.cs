using System.Text;
using DealGraph.Domain.Catalogue;

namespace DealGraph.Import.Tests.Schema;

/// <summary>Makes the CSV file of a codelist.</summary>
internal static class CodelistFile
{
    public static string Name(Codelist codelist) => NameForms.Snake(codelist.Name) + ".csv";

    public static string Of(Codelist codelist)
    {
        var text = new StringBuilder("value,description\n");
        foreach (var code in codelist.Codes)
        {
            text.Append($"{code.Value},{Quoted(code.Description)}\n");
        }

        return text.ToString();
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
