using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>
/// Writes scans of a kind in pages, each of which begins at an index where the one before it ended. Facts by a reference come by way of
/// the nodes it leads to, kind by kind; those that lack what a scan is ordered by come last and by id.
/// </summary>
internal static class ScanCypher
{
    /// <summary>The pages of a scan: those of each to be asked until there is no more, and then those of the next.</summary>
    public static IEnumerable<ScanPages> Build(FactScan scan)
    {
        var kind = scan.Kind.TypeName;
        if (scan.OrderedBy.Field is not { } field)
        {
            yield return new ScanPages(scan, ScanOrder.Id, $"MATCH (n:{kind}) WHERE n.id > $after WITH n, n.id AS id, null AS key ORDER BY id LIMIT $size");
            yield break;
        }

        if (field.Type == FieldType.Reference)
        {
            foreach (var target in field.Targets.OrderBy(name => name + "/", StringComparer.Ordinal).Select(DealGraphCatalogue.Kind))
            {
                yield return new ScanPages(
                    scan,
                    ScanOrder.Reference,
                    $"MATCH (k:{target.TypeName}) WHERE k.id > $after WITH k ORDER BY k.id LIMIT $size "
                        + $"OPTIONAL MATCH (k)<-[:{GraphNames.Relationship(field)}]-(n:{kind}) WITH n, n.id AS id, k.id AS key");
            }
        }
        else
        {
            // The last fact of the page before is looked up: parameters are compared with stored texts in another order than these with each other.
            var key = $"n.{scan.OrderedBy.Column}";
            var last = $"last.{scan.OrderedBy.Column}";
            yield return new ScanPages(
                scan,
                ScanOrder.Value,
                $"OPTIONAL MATCH (last:{kind} {{id: $after}}) WITH last MATCH (n:{kind}) "
                    + $"WHERE {key} IS NOT NULL AND (last IS NULL OR {key} > {last} OR ({key} = {last} AND n.id > last.id)) "
                    + $"WITH n, n.id AS id, {key} AS key ORDER BY key, id LIMIT $size");
        }

        if (!field.IsRequired)
        {
            yield return new ScanPages(
                scan,
                ScanOrder.Value,
                $"MATCH (n:{kind}) WHERE n.id > $after AND n.{scan.OrderedBy.Column} IS NULL WITH n, n.id AS id, null AS key ORDER BY id LIMIT $size");
        }
    }
}
