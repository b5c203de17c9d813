using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>
/// The pages of a scan, or of a part of it. What is read of a node stands in columns of its own, and what it is ordered by but once, for the
/// server takes longer to write an answer than to find it.
/// </summary>
/// <param name="scan">The scan.</param>
/// <param name="order">What the nodes are ordered by.</param>
/// <param name="nodes">The Cypher that finds the nodes of a page: <c>n</c>, or null where only the place counts, its <c>id</c>, and the <c>key</c>.</param>
internal sealed class ScanPages(FactScan scan, ScanOrder order, string nodes)
{
    // The columns.
    private const int Id = 0;
    private const int Key = 1;
    private const int File = 2;
    private const int Line = 3;

    // Before every id.
    private const string First = "";

    private readonly string text = $"{nodes} {Origin(scan)}{Target(scan)}RETURN {string.Join(", ", Columns(scan))} ORDER BY key, id";
    private readonly int firstField = HasOrigin(scan) ? Line + 1 : File;

    /// <summary>The statement that reads a page.</summary>
    /// <param name="after">The place of the last row of the page before; null for the first page.</param>
    /// <param name="size">How many places a page has.</param>
    public CypherStatement Page(string? after, long size) => new(text, new Dictionary<string, object?> { ["after"] = after ?? First, ["size"] = size });

    /// <summary>Where a row stands among the pages. Rows of one place stand together.</summary>
    public string PlaceOf(IReadOnlyList<object?> row) => row.Text(order == ScanOrder.Reference ? Key : Id);

    /// <summary>The fact of a row; null where there is none at its place.</summary>
    public FactRow? FactOf(IReadOnlyList<object?> row)
    {
        if (row.TextOrNull(Id) is not { } id)
        {
            return null;
        }

        var key = order == ScanOrder.Id ? id : Text(row[Key], scan.OrderedBy.Field);
        var texts = new string?[scan.Fields.Count];
        for (var place = 0; place < texts.Length; place++)
        {
            texts[place] = IsKey(scan, scan.Fields[place]) ? key : Text(row[firstField + place], scan.Fields[place]);
        }

        var target = scan.TargetFields.Select((field, place) => Text(row[firstField + texts.Length + place], field));
        var origin = HasOrigin(scan) && row.TextOrNull(File) is { } file ? new RowOrigin(file, (int)row.Number(Line)) : default;
        return new FactRow(id, key, new FieldTexts(scan.Fields, texts), new FieldTexts(scan.TargetFields, [.. target]), origin);
    }

    private static IEnumerable<string> Columns(FactScan scan) =>
    [
        "id",
        "key",
        .. HasOrigin(scan) ? ["file", "line"] : (string[])[],
        .. scan.Fields.Select(field => IsKey(scan, field) ? "null" : $"n.{field.Column}"),
        .. scan.TargetFields.Select(field => $"t.{field.Column}"),
    ];

    // Claims and what else has no seed file of its own have none.
    private static bool HasOrigin(FactScan scan) => scan is { WithOrigin: true, Kind.SeedFile: not null };

    // Whether the text of a field is the key already.
    private static bool IsKey(FactScan scan, Field field) => field == scan.OrderedBy.Field && scan.OrderedBy.Part == Part.Value;

    private static string Origin(FactScan scan) => scan switch
    {
        _ when !HasOrigin(scan) => "",
        { Kind.IsFact: true } => "OPTIONAL CALL (n) { MATCH (n)<-[:SUBJECT]-(c:Claim) RETURN c.file AS file, c.line AS line ORDER BY file, line LIMIT 1 } ",
        _ => "WITH n, id, key, n.origin_file AS file, n.origin_line AS line ",
    };

    private static string Target(FactScan scan) => scan is { Reference: { } reference, Target: { } target }
        ? $"OPTIONAL MATCH (n)-[:{GraphNames.Relationship(reference)}]->(t:{target.TypeName}) "
        : "";

    private static string? Text(object? value, Field? field) => value switch
    {
        null => null,
        string text => text,
        long truth when field?.Type == FieldType.Boolean => truth == 1 ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
