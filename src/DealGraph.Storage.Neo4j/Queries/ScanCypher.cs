using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>
/// Writes scans of a kind in pages, each of which begins at an index where the one before it ended. Facts by a reference come by way of
/// the nodes it leads to, kind by kind; those that lack what a scan is ordered by come last and by id.
/// </summary>
internal static class ScanCypher
{
    // Before every id.
    private const string First = "";

    /// <summary>The statements of a scan, each to be asked page by page until there is no more, and then the next.</summary>
    public static IEnumerable<Func<string?, long, CypherStatement>> Build(FactScan scan)
    {
        var kind = scan.Kind.TypeName;
        if (scan.OrderedBy.Field is not { } field)
        {
            yield return Page(scan, $"MATCH (n:{kind}) WHERE n.id > $after WITH n, n.id AS key, n.id AS place ORDER BY place LIMIT $size");
            yield break;
        }

        if (field.Type == FieldType.Reference)
        {
            foreach (var target in field.Targets.OrderBy(name => name + "/", StringComparer.Ordinal).Select(DealGraphCatalogue.Kind))
            {
                yield return Page(
                    scan,
                    $"MATCH (k:{target.TypeName}) WHERE k.id > $after WITH k ORDER BY k.id LIMIT $size "
                        + $"OPTIONAL MATCH (k)<-[:{GraphNames.Relationship(field)}]-(n:{kind}) WITH n, k.id AS key, k.id AS place");
            }
        }
        else
        {
            // The last fact of the page before is looked up: parameters are compared with stored texts in another order than these with each other.
            var key = $"n.{scan.OrderedBy.Column}";
            var last = $"last.{scan.OrderedBy.Column}";
            yield return Page(
                scan,
                $"OPTIONAL MATCH (last:{kind} {{id: $after}}) WITH last MATCH (n:{kind}) "
                    + $"WHERE {key} IS NOT NULL AND (last IS NULL OR {key} > {last} OR ({key} = {last} AND n.id > last.id)) "
                    + $"WITH n, {key} AS key, n.id AS place ORDER BY key, place LIMIT $size");
        }

        if (!field.IsRequired)
        {
            yield return Page(
                scan,
                $"MATCH (n:{kind}) WHERE n.id > $after AND n.{scan.OrderedBy.Column} IS NULL WITH n, null AS key, n.id AS place ORDER BY place LIMIT $size");
        }
    }

    /// <summary>Adds to the nodes of a page what is read of them. A row may have no node, where only the place of the page counts.</summary>
    private static Func<string?, long, CypherStatement> Page(FactScan scan, string nodes)
    {
        var text = $"{nodes} {Origin(scan)}{Target(scan)}"
            + $"RETURN n.id AS id, key, file, line, [{Columns("n", scan.Fields)}] AS values, [{Columns("t", scan.TargetFields)}] AS target, place ORDER BY key, id";
        return (after, size) => new CypherStatement(text, new Dictionary<string, object?> { ["after"] = after ?? First, ["size"] = size });
    }

    private static string Origin(FactScan scan) => scan switch
    {
        { WithOrigin: false } => "WITH n, key, place, null AS file, null AS line ",
        { Kind.IsFact: true } => "OPTIONAL CALL (n) { MATCH (n)<-[:SUBJECT]-(c:Claim) RETURN c.file AS file, c.line AS line ORDER BY file, line LIMIT 1 } ",
        _ => "WITH n, key, place, n.origin_file AS file, n.origin_line AS line ",
    };

    private static string Target(FactScan scan) => scan is { Reference: { } reference, Target: { } target }
        ? $"OPTIONAL MATCH (n)-[:{GraphNames.Relationship(reference)}]->(t:{target.TypeName}) "
        : "";

    private static string Columns(string alias, IReadOnlyList<Field> fields) => string.Join(", ", fields.Select(field => $"{alias}.{field.Column}"));
}
