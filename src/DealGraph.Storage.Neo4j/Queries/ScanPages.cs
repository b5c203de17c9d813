using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>
/// The pages of a scan, or of a part of it. What is read of a node stands in columns of its own, and nothing twice, for the server takes
/// longer to write an answer than to find it.
/// </summary>
/// <param name="Scan">The scan.</param>
/// <param name="Order">What the nodes are ordered by.</param>
/// <param name="Nodes">The Cypher that finds the nodes of a page: <c>n</c>, or null where only the place counts, its <c>id</c>, and the <c>key</c>.</param>
internal sealed record ScanPages(FactScan Scan, ScanOrder Order, string Nodes)
{
    // The columns.
    private const int Id = 0;
    private const int Key = 1;
    private const int File = 2;
    private const int Line = 3;

    // Before every id.
    private const string First = "";

    private readonly string text = $"{Nodes} {Origin(Scan)}{Target(Scan)}RETURN {string.Join(", ", Columns(Scan, Order))} ORDER BY key, id";
    private readonly int firstField = Scan.WithOrigin ? Line + 1 : File;

    /// <summary>The statement that reads a page.</summary>
    /// <param name="after">The place of the last row of the page before; null for the first page.</param>
    /// <param name="size">How many places a page has.</param>
    public CypherStatement Page(string? after, long size) => new(text, new Dictionary<string, object?> { ["after"] = after ?? First, ["size"] = size });

    /// <summary>Where a row stands among the pages. Rows of one place stand together.</summary>
    public string PlaceOf(IReadOnlyList<object?> row) => row.Text(Order == ScanOrder.Reference ? Key : Id);

    /// <summary>The fact of a row; null where there is none at its place.</summary>
    public FactRow? FactOf(IReadOnlyList<object?> row)
    {
        if (row.TextOrNull(Id) is not { } id)
        {
            return null;
        }

        var key = Order == ScanOrder.Id ? id : Text(row[Key]);
        var texts = new string?[Scan.Fields.Count];
        for (var place = 0; place < texts.Length; place++)
        {
            texts[place] = IsKey(Scan, Order, Scan.Fields[place]) ? key : Text(row[firstField + place], Scan.Fields[place]);
        }

        var target = Scan.TargetFields.Select((field, place) => Text(row[firstField + texts.Length + place], field));
        var origin = Scan.WithOrigin && row.TextOrNull(File) is { } file ? new RowOrigin(file, (int)row.Number(Line)) : default;
        return new FactRow(id, key, new FieldTexts(Scan.Fields, texts), new FieldTexts(Scan.TargetFields, [.. target]), origin);
    }

    private static IEnumerable<string> Columns(FactScan scan, ScanOrder order) =>
    [
        "id",
        "key",
        .. scan.WithOrigin ? ["file", "line"] : (string[])[],
        .. scan.Fields.Select(field => IsKey(scan, order, field) ? "null" : $"n.{field.Column}"),
        .. scan.TargetFields.Select(field => $"t.{field.Column}"),
    ];

    // Whether the text of a field is the key already.
    private static bool IsKey(FactScan scan, ScanOrder order, Field field) => order == ScanOrder.Reference && field == scan.OrderedBy.Field;

    private static string Origin(FactScan scan) => scan switch
    {
        { WithOrigin: false } => "",
        { Kind.IsFact: true } => "OPTIONAL CALL (n) { MATCH (n)<-[:SUBJECT]-(c:Claim) RETURN c.file AS file, c.line AS line ORDER BY file, line LIMIT 1 } ",
        _ => "WITH n, id, key, n.origin_file AS file, n.origin_line AS line ",
    };

    private static string Target(FactScan scan) => scan is { Reference: { } reference, Target: { } target }
        ? $"OPTIONAL MATCH (n)-[:{GraphNames.Relationship(reference)}]->(t:{target.TypeName}) "
        : "";

    private static string? Text(object? value, Field field) => field.Type != FieldType.Boolean || value is null ? Text(value) : value is 1L ? "true" : "false";

    private static string? Text(object? value) => value as string ?? (value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture));
}
