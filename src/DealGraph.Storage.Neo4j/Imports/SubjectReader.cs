using System.Runtime.CompilerServices;
using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Reads the ids of the facts that claims are made of.</summary>
internal sealed class SubjectReader(ImportContext context, ImportStage stage)
{
    private const long PageSize = 10_000;

    /// <summary>The facts of a kind that the store had before the import, each with the number of its claims.</summary>
    public async IAsyncEnumerable<(string Subject, long Claims)> ReadStoredAsync(Kind kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = context.IsFirst ? null : "";
        while (after is not null)
        {
            var page = QueryText.Statement("Imports/Subjects", new QueryText.Names(kind.TypeName), ("after", after), ("size", PageSize));
            var rows = (await context.Store.ReadAsync(page, cancellationToken)).Values;
            foreach (var row in rows)
            {
                yield return (row.Text(0), row.Number(1));
            }

            after = rows.Count == PageSize ? rows[^1].Text(0) : null;
        }
    }

    /// <summary>The facts of a kind that have a claim now, by id.</summary>
    public async ValueTask<IReadOnlyCollection<string>> ReadPresentAsync(Kind kind, CancellationToken cancellationToken)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var (subject, claims) in ReadStoredAsync(kind, cancellationToken))
        {
            if (claims > stage.CountGone(subject))
            {
                ids.Add(subject);
            }
        }

        ids.UnionWith(stage.Subjects.Where(subject => subject.Kind == kind && subject.Added.Count > 0).Select(subject => subject.Id));
        return ids;
    }
}
