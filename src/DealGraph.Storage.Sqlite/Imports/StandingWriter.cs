using DealGraph.Domain.Resolution;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Writes what the policy made of each claim, and the conflicts.</summary>
internal sealed class StandingWriter(ImportContext context)
{
    private const string Chosen = "CHOSEN";

    private readonly Statement set = context.Connection.Named("Imports/SetStanding");
    private readonly Statement deleteConflicts = context.Connection.Named("Imports/DeleteConflicts");
    private readonly Statement insertConflict = context.Connection.Named("Imports/InsertConflict");

    /// <summary>
    /// The id of a conflict: <c>conflict/deal.openai-io-2025.price</c>. The kind holds no point and the property none either, so that
    /// the first and the last point part them whatever the id contains.
    /// </summary>
    public static string ConflictId(string subject, string property)
    {
        var slash = subject.IndexOf('/', StringComparison.Ordinal);
        return $"{Conflicts.KindName}/{subject.AsSpan(0, slash)}.{subject.AsSpan(slash + 1)}.{property}";
    }

    public void Write(SubjectClaims subject, ResolvedFact fact)
    {
        Clear(subject.SubjectId);
        foreach (var property in fact.Conflicts)
        {
            insertConflict.Bind(1, ConflictId(subject.SubjectId, property)).Bind(2, subject.SubjectId).Bind(3, property)
                .Bind(4, context.Scope.PolicyVersion).Run();
        }

        foreach (var (claimId, property, standing) in fact.Standings)
        {
            // The chosen claim and those that exclude it take part in a conflict; the others stand beside it.
            var conflict = standing is Chosen or "CONFLICTS" && fact.Conflicts.Contains(property) ? ConflictId(subject.SubjectId, property) : null;
            if (!context.IsFirst || standing != Chosen || conflict is not null)
            {
                set.Bind(1, subject.SubjectId).Bind(2, property).Bind(3, SourceOf(subject, claimId)).Bind(4, standing).Bind(5, conflict).Run();
            }
        }
    }

    public void Clear(string subject)
    {
        if (!context.IsFirst)
        {
            deleteConflicts.Bind(1, subject).Run();
        }
    }

    private static string SourceOf(SubjectClaims subject, string claimId) =>
        subject.Claims.First(claim => claim.Id == claimId).SourceId;
}
