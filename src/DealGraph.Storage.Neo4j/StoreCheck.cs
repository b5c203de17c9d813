using System.Text.RegularExpressions;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j;

/// <summary>Verifies what the database cannot: that constraints and indexes are there, and that references lead where they say.</summary>
internal sealed partial class StoreCheck(ICypherTransport transport)
{
    /// <summary>What is wrong, one sentence each; empty when the store is sound.</summary>
    public async ValueTask<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        await CheckIndexesAsync(problems, cancellationToken);
        await CheckReferencesAsync(problems, cancellationToken);
        await CheckClaimsAsync(problems, cancellationToken);
        return problems;
    }

    // By what they are and not by name: Neo4j makes none where there is one like it already.
    private async ValueTask CheckIndexesAsync(List<string> problems, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(QueryText.Statement("Administration/Indexes"), cancellationToken);
        var states = rows.Values.ToLookup(row => Signature(row.Text(0), row.Texts(1), row.Texts(2)), row => row.Text(3), StringComparer.Ordinal);
        var wanted = Neo4jMigrations.Statements.Select(Describe).ToList();
        if (!wanted.Exists(rule => states[rule.Signature].Any()))
        {
            problems.Add("the schema is not there yet: serve, import or store reset makes it");
            return;
        }

        foreach (var (name, signature) in wanted)
        {
            if (!states[signature].Any())
            {
                problems.Add($"the index or constraint '{name}' is missing");
            }
            else if (!states[signature].Contains("ONLINE"))
            {
                problems.Add($"the index '{name}' is {states[signature].First()}");
            }
        }
    }

    private async ValueTask CheckReferencesAsync(List<string> problems, CancellationToken cancellationToken)
    {
        foreach (var kind in DealGraphCatalogue.Kinds)
        {
            foreach (var field in kind.Fields.Where(field => field.Type == FieldType.Reference))
            {
                var statement = QueryText.Statement(
                    "Administration/CountBroken", new QueryText.Names(kind.TypeName, GraphNames.Relationship(field)), ("property", field.Column));
                var broken = (await transport.ReadAsync(statement, cancellationToken)).Values[0].Number(0);
                if (broken > 0)
                {
                    problems.Add($"{broken} {kind.Plural} have no relationship {GraphNames.Relationship(field)} to the node that {field.Column} names");
                }
            }
        }
    }

    private async ValueTask CheckClaimsAsync(List<string> problems, CancellationToken cancellationToken)
    {
        foreach (var kind in DealGraphCatalogue.Kinds.Where(kind => kind.IsFact))
        {
            var statement = QueryText.Statement("Administration/CountDoubled", new QueryText.Names(kind.TypeName));
            var doubled = (await transport.ReadAsync(statement, cancellationToken)).Values[0].Number(0);
            if (doubled > 0)
            {
                problems.Add($"of {doubled} {kind.Plural} a source says more than one thing of one property");
            }
        }
    }

    private static (string Name, string Signature) Describe(string statement)
    {
        var groups = Definition().Match(statement).Groups;
        var kind = groups["kind"].Value switch { "CONSTRAINT" => "UNIQUE", "FULLTEXT INDEX" => "FULLTEXT", _ => "RANGE" };
        var properties = PropertyName().Matches(groups["properties"].Value).Select(match => match.Groups[1].Value);
        return (groups["name"].Value, Signature(kind, groups["labels"].Value.Split('|'), properties));
    }

    private static string Signature(string kind, IEnumerable<string> labels, IEnumerable<string> properties) =>
        $"{kind} {string.Join(' ', labels.Order(StringComparer.Ordinal))}: {string.Join(' ', properties)}";

    [GeneratedRegex(@"CREATE (?<kind>CONSTRAINT|FULLTEXT INDEX|INDEX) (?<name>\w+) IF NOT EXISTS\s+FOR (?:\(n:|\(\)-\[r:)(?<labels>[\w|]+)[^ ]* (?:REQUIRE|ON EACH|ON) (?<properties>[^\n]*)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"[nr]\.(\w+)")]
    private static partial Regex PropertyName();
}
