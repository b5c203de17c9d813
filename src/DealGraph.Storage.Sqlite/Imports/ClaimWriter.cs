using DealGraph.Storage.Errors;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Takes claims in: new ones, changed ones (the old one goes into the history) and those that stand as before.</summary>
internal sealed class ClaimWriter(ImportContext context, SubjectLog subjects, ReferenceCheck references)
{
    private readonly Statement find = context.Connection.Named("Imports/FindClaim");
    private readonly Statement insert = context.Connection.Named("Imports/InsertClaim");
    private readonly Statement replace = context.Connection.Named("Imports/ReplaceClaim");
    private readonly Statement keep = context.Connection.Named("Imports/KeepClaim");
    private readonly Statement remember = context.Connection.Named("Imports/RememberClaim");

    /// <summary>Adds a claim.</summary>
    /// <returns>The earlier row that says the same already; null when it was added.</returns>
    public Duplicate? Add(ClaimRow claim)
    {
        if (context.IsFirst)
        {
            // Whatever is there was added by this import, so only a claim that cannot be inserted is looked up.
            return Insert(claim) ? null : Find(claim) is { } earlier ? DuplicateOf(claim, earlier) : throw SameId(claim);
        }

        if (Find(claim) is not { } stored)
        {
            Insert(claim);
            subjects.Mark(claim.SubjectId, SubjectState.Read | SubjectState.Changed);
            return null;
        }

        if (context.Stands(stored.LastPass, stored.Dataset, stored.Origin.File))
        {
            return DuplicateOf(claim, stored);
        }

        if (stored.Id == claim.Id)
        {
            BindKey(keep, claim).Bind(4, context.Pass).Bind(5, context.Scope.Dataset).Bind(6, claim.Origin.File).Bind(7, claim.Origin.Line).Run();
            subjects.Mark(claim.SubjectId, SubjectState.Read);
            return null;
        }

        BindKey(remember, claim).Bind(4, context.StartedAt).Run();
        BindAll(replace, claim).Run();
        Written(claim);
        subjects.Mark(claim.SubjectId, SubjectState.Read | SubjectState.Changed);
        return null;
    }

    private bool Insert(ClaimRow claim)
    {
        if (BindAll(insert, claim).Run() == 0)
        {
            return false;
        }

        Written(claim);
        return true;
    }

    private void Written(ClaimRow claim)
    {
        context.RowsWritten++;
        references.Note(claim);
    }

    private StoredClaim? Find(ClaimRow claim)
    {
        StoredClaim? stored = BindKey(find, claim).Step()
            ? new StoredClaim(find.Text(0), find.Int64(1), find.TextOrNull(2), new RowOrigin(find.Text(3), (int)find.Int64(4)))
            : null;
        find.Reset();
        return stored;
    }

    private static Statement BindKey(Statement statement, ClaimRow claim) =>
        statement.Bind(1, claim.SubjectId).Bind(2, claim.Property.Name).Bind(3, claim.SourceId);

    private Statement BindAll(Statement statement, ClaimRow claim) => BindKey(statement, claim)
        .Bind(4, claim.Id).Bind(5, claim.Value).Bind(6, claim.OriginalValue)
        .Bind(7, claim.Qualifiers.Certainty).Bind(8, claim.Qualifiers.Rank).Bind(9, claim.Qualifiers.AssertedBy)
        .Bind(10, claim.Qualifiers.Locator).Bind(11, claim.Qualifiers.Corrects)
        .Bind(12, claim.Origin.File).Bind(13, claim.Origin.Line)
        .Bind(14, context.Scope.Dataset).Bind(15, context.StartedAt).Bind(16, context.Pass);

    private static Duplicate DuplicateOf(ClaimRow claim, StoredClaim earlier) => new(claim.Origin, claim.SubjectId, earlier.Origin);

    private static StoreException SameId(ClaimRow claim) =>
        new("import", SqliteErrors.Backend, $"two claims have the id '{claim.Id}'; the second is at {claim.Origin.File}:{claim.Origin.Line}");

    private sealed record StoredClaim(string Id, long LastPass, string? Dataset, RowOrigin Origin);
}
