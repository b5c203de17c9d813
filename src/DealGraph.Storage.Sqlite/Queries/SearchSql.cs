using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>Writes the search by names. The full-text index only finds candidates; the order is computed from the texts themselves.</summary>
internal static class SearchSql
{
    // The first word of a name tells it best; those that follow are often common ones ("labs", "systems"), whose many entries the index would
    // gather in vain. So it is asked for the first word, and the next few are looked for in the texts found.
    private const int CheckedWords = 3;

    /// <summary>Adds a query that gives the ids found, best first, without a limit.</summary>
    public static SqlText AddHits(SqlText sql, NodesByText byText, IReadOnlyList<Selection> selections)
    {
        if (byText.FoldedText.Length == 0)
        {
            return sql.Add("SELECT NULL AS id WHERE FALSE");
        }

        var words = byText.FoldedText.Split(' ');
        sql.Add("SELECT s.node AS id, min(CASE WHEN s.folded = ").Value(byText.FoldedText)
            .Add(" THEN '0' WHEN substr(s.folded, 1, length(").Value(byText.FoldedText).Add(")) = ").Value(byText.FoldedText)
            .Add(" THEN '1' ELSE '2' END || printf('%06d', length(s.folded)) || s.folded) AS place")
            .Add(" FROM search_index i JOIN search_texts s ON s.key = i.rowid WHERE search_index MATCH ").Value(Expression([words[0], .. words.Skip(1 + CheckedWords)]))
            .AddKinds([.. selections.Select(selection => selection.Kind.Name)]);

        // As many conditions for every text, so that the statement is prepared once; what is empty is in every text.
        for (var place = 1; place <= CheckedWords; place++)
        {
            sql.Add(" AND instr(' ' || s.folded, ").Value(place < words.Length ? " " + words[place] : "").Add(") > 0");
        }

        return sql.Add(" GROUP BY s.node ORDER BY place, s.node");
    }

    // One range of keys is looked up by the index itself; several are sorted out afterwards.
    private static SqlText AddKinds(this SqlText sql, IReadOnlyList<string> kinds) => kinds switch
    {
        [var only] => sql.Add($" AND i.rowid BETWEEN {SearchKeys.First(only)} AND {SearchKeys.Last(only)}"),
        _ when SearchKeys.AreAll(kinds) => sql,
        _ => sql.Add(" AND (").Join(" OR ", kinds, kind => sql.Add($"s.key BETWEEN {SearchKeys.First(kind)} AND {SearchKeys.Last(kind)}")).Add(")"),
    };

    // Folded words hold letters and digits only, so quoting them is all the escaping the index's query language needs.
    private static string Expression(IEnumerable<string> words) => string.Join(" AND ", words.Select(word => $"\"{word}\"*"));
}
