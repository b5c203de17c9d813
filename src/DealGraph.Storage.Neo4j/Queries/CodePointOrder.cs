using System.Text;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>
/// The order of texts by code points where Neo4j has another. It compares two stored texts, and an index with a parameter, by code points,
/// but a stored text with a parameter by UTF-16 units, in which U+10000 and beyond come before U+E000.
/// </summary>
internal static class CodePointOrder
{
    // Nothing in the basic plane comes after this, in either order.
    private const string Last = "\uFFFF\uFFFF";

    /// <summary>Whether a comparison with this text can differ between the two orders.</summary>
    public static bool IsNeededFor(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uFFFF');

    /// <summary>A text whose order in UTF-16 is that of the code points of the text given.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length + 4);
        foreach (var rune in text.EnumerateRunes())
        {
            key.Append(rune.IsBmp ? "" : Last).Append(rune);
        }

        return key.ToString();
    }

    /// <summary>Adds the same key of a stored text. No index serves it, which is why it is used only where it is needed.</summary>
    public static CypherText AddCodePointKey(this CypherText cypher, string alias, FieldPart part)
    {
        var stored = $"{alias}.{part.Column}";
        return cypher.Add($"CASE WHEN {stored} IS NOT NULL THEN reduce(k = '', c IN [i IN range(0, size({stored}) - 1) | substring({stored}, i, 1)] | ")
            .Add(@"k + CASE WHEN c > '\uD7FF' AND c < '\uE000' OR c > '\uFFFF' THEN '\uFFFF\uFFFF' + c ELSE c END) END");
    }
}
