using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>Writes the search by names. The full-text index only finds candidates; words and order are judged by the texts themselves.</summary>
internal static class SearchCypher
{
    // The index is asked for no more words than this, because its query language has a bound, and for no more of a word, because it
    // parts words that are longer than 255. Fewer and shorter beginnings find more candidates, never less.
    private const int MostWords = 16;
    private const int LongestWord = 64;

    /// <summary>Adds the clauses that find nodes by text, best first.</summary>
    /// <param name="cypher">The statement.</param>
    /// <param name="byText">The text.</param>
    /// <param name="selections">The kinds that are looked for.</param>
    /// <param name="alias">The name that the nodes get.</param>
    public static void AddHits(this CypherText cypher, NodesByText byText, IReadOnlyList<Selection> selections, string alias)
    {
        var words = byText.FoldedText.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [])
        {
            cypher.Add($"MATCH ({alias}) WHERE false WITH {alias}");
            return;
        }

        var name = DealGraphCatalogue.Kind(Names.KindName).TypeName;
        cypher.Add("CALL db.index.fulltext.queryNodes('search', ").Value(Expression(words)).Add(") YIELD node AS s")
            .Add($" WITH CASE WHEN s:{name} THEN head([(s)-[:{GraphNames.Relationship(Names.Entity)}]->(e) | e]) ELSE s END AS {alias}, ")
            .Add("coalesce(s.name_folded, s.title_folded, s.value_folded) AS t")
            .Add($" WHERE ({alias}:{string.Join('|', selections.Select(selection => selection.Kind.TypeName))})")
            .Add(" AND all(w IN ").Value(words.Select(word => (object?)$" {word}").ToList()).Add(" WHERE ' ' + t CONTAINS w)")
            .Add($" WITH {alias}, min([CASE WHEN t = ").Value(byText.FoldedText).Add(" THEN 0 WHEN t STARTS WITH ").Value(byText.FoldedText)
            .Add($" THEN 1 ELSE 2 END, size(t), t]) AS place WITH {alias} ORDER BY place, {alias}.id");
    }

    // Folded words hold letters and digits only, which need no escape in the index's query language.
    private static string Expression(IEnumerable<string> words) =>
        string.Join(' ', words.Distinct().OrderByDescending(word => word.Length).Take(MostWords).Select(word => $"+{Beginning(word)}*"));

    private static string Beginning(string word) =>
        word.Length <= LongestWord ? word : word[..(char.IsHighSurrogate(word[LongestWord - 1]) ? LongestWord - 1 : LongestWord)];
}
