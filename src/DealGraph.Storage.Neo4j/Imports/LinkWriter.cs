using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Makes the relationships of references, when every node is there that they lead to: before facts are scanned, and at the end of the import.</summary>
internal sealed class LinkWriter(ImportContext context)
{
    private const int BatchSize = 5_000;

    private readonly Dictionary<QueryText.Names, List<object?[]>> links = [];

    /// <summary>Notes the references of a node.</summary>
    public void Note(Kind kind, string id, IReadOnlyDictionary<Field, ResolvedValue> values)
    {
        foreach (var (field, value) in values)
        {
            if (field.Type == FieldType.Reference)
            {
                Note(kind.TypeName, id, field, value.Text);
            }
        }
    }

    /// <summary>Notes one reference.</summary>
    public void Note(string label, string id, Field field, string target)
    {
        // What names no kind leads nowhere; the check of references tells it.
        if (GraphNames.Label(target) is { } targetLabel)
        {
            var names = new QueryText.Names(label, GraphNames.Relationship(field), targetLabel);
            if (!links.TryGetValue(names, out var rows))
            {
                links[names] = rows = [];
            }

            rows.Add([id, target]);
        }
    }

    /// <summary>Makes them.</summary>
    public async ValueTask WriteAsync(CancellationToken cancellationToken)
    {
        var statements = links.SelectMany(link => link.Value.Chunk(BatchSize).Select(batch => QueryText.Statement("Imports/Link", link.Key, ("rows", batch))));
        await context.Transaction.RunAllAsync(statements.ToAsyncEnumerable(), cancellationToken);
        links.Clear();
    }
}
