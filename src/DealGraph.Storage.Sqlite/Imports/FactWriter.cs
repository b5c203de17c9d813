using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Writes resolved facts, and removes those that nobody claims any longer.</summary>
internal sealed class FactWriter(ImportContext context, NodeTables tables)
{
    private readonly StandingWriter standings = new(context);
    private readonly SearchTextWriter searchTexts = new(context);

    /// <summary>Facts that were not there before.</summary>
    public long Created { get; private set; }

    /// <summary>Facts that were there and are gone.</summary>
    public long Withdrawn { get; private set; }

    /// <summary>Facts that were not there before and are not now.</summary>
    public long Absent { get; private set; }

    /// <summary>How many search texts were written or removed.</summary>
    public long SearchTexts => searchTexts.Written;

    /// <summary>Writes one fact as it resolved, or removes it when it is null.</summary>
    public void Write(SubjectClaims subject, ResolvedFact? fact)
    {
        context.RowsWritten++;
        if (fact is null)
        {
            Remove(subject);
            return;
        }

        Created += tables.Of(subject.Kind).Write(fact.Id, fact.Values) ? 0 : 1;
        standings.Write(subject, fact);
        searchTexts.Write(fact);
    }

    private void Remove(SubjectClaims subject)
    {
        var existed = tables.Of(subject.Kind).Delete(subject.SubjectId);
        Withdrawn += existed ? 1 : 0;
        Absent += existed ? 0 : 1;
        standings.Clear(subject.SubjectId);
        if (subject.Kind.SearchField is not null)
        {
            searchTexts.Delete(subject.SubjectId);
        }
    }
}
