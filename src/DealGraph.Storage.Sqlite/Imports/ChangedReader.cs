using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>
/// Reads the facts to resolve with all their claims, kind by kind. They are read in batches, each to its end before it is given out, so
/// that the caller may write facts while it reads, and so that memory does not grow with the import.
/// </summary>
internal sealed class ChangedReader(ImportContext context)
{
    private const int BatchSize = 1_000;

    private readonly Statement rows = context.Connection.Named(context.IsFirst ? "Imports/AllClaims" : "Imports/ChangedClaims");
    private readonly SourceLookup sources = new(context.Connection);
    private readonly RecentTexts texts = new();

    public IEnumerable<SubjectClaims> Read(CancellationToken cancellationToken)
    {
        var batch = new List<SubjectClaims>(BatchSize);
        foreach (var kind in DealGraphCatalogue.Kinds.Where(kind => kind.IsFact))
        {
            var after = IdRange.Start(kind);
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                batch.Clear();
                ReadBatch(kind, after, batch);
                foreach (var subject in batch)
                {
                    after = subject.SubjectId;
                    yield return subject;
                }
            }
            while (batch.Count == BatchSize);
        }
    }

    private void ReadBatch(Kind kind, string after, List<SubjectClaims> batch)
    {
        rows.Bind(1, after).Bind(2, IdRange.End(kind));
        string? subject = null;
        List<SourcedClaim> claims = [];
        RowOrigin? origin = null;
        while (rows.Step())
        {
            if (subject is null || !IsSame(subject, rows))
            {
                Add(subject);
                if (batch.Count == BatchSize)
                {
                    rows.Reset();
                    return;
                }

                subject = rows.Text(0);
                claims = [];
                origin = null;
            }

            if (!rows.IsNull(1))
            {
                claims.Add(ReadClaim());
                var entered = new RowOrigin(texts.Of(rows.Utf8(8)), (int)rows.Int64(9));
                origin = origin is { } first && first.CompareTo(entered) <= 0 ? first : entered;
            }
        }

        Add(subject);

        void Add(string? id)
        {
            if (id is not null)
            {
                batch.Add(new SubjectClaims(kind, id, claims, origin ?? default));
            }
        }
    }

    private static bool IsSame(string subject, Statement rows) =>
        System.Text.Ascii.Equals(rows.Utf8(0), subject) || rows.Text(0) == subject;

    private SourcedClaim ReadClaim()
    {
        var sourceId = texts.Of(rows.Utf8(4));
        var source = sources.Find(sourceId);
        return new SourcedClaim(
            rows.Text(1), texts.Of(rows.Utf8(2)), rows.Text(3), sourceId, texts.Of(rows.Utf8(5)), texts.Of(rows.Utf8(6)), rows.TextOrNull(7),
            source.Type, source.Publisher, source.OriginalId, source.PublishedOn);
    }
}
