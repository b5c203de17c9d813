using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Queries;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Facts of one kind that are written together, each with its claims and conflicts.</summary>
/// <param name="kind">The kind.</param>
/// <param name="isSound">Whether every source named is known to be there.</param>
/// <param name="context">The import.</param>
/// <param name="links">Where relationships are noted that are made later.</param>
internal sealed class FactBatch(Kind kind, bool isSound, ImportContext context, LinkWriter links)
{
    private static readonly Kind Conflict = DealGraphCatalogue.Kind(Conflicts.KindName);

    private readonly List<Dictionary<string, object?>> created = [];
    private readonly List<Dictionary<string, object?>> updated = [];
    private readonly List<object?> removed = [];
    private readonly ClaimRows claims = new();
    private readonly List<object?> goneClaims = [];
    private readonly List<object?> standings = [];
    private readonly List<object?> goneConflicts = [];
    private readonly List<Dictionary<string, object?>> conflicts = [];

    /// <summary>The kind.</summary>
    public Kind Kind => kind;

    /// <summary>How many nodes it touches.</summary>
    public int Size { get; private set; }

    /// <summary>Adds a fact.</summary>
    public void Write(StagedSubject subject, ResolvedFact fact)
    {
        (subject.Existed ? updated : created).Add(GraphRows.Node(fact.Id, fact.Values));
        links.Note(kind, fact.Id, fact.Values);
        var conflicting = fact.Conflicts.ToDictionary(property => property, property => ConflictIds.Of(fact.Id, property), StringComparer.Ordinal);
        WriteConflicts(subject, conflicting);
        WriteClaims(subject, fact, conflicting);
        Size += 1 + subject.Added.Count + subject.Gone.Count;
    }

    /// <summary>Adds a fact that nobody claims any longer.</summary>
    public void Remove(StagedSubject subject)
    {
        removed.Add(subject.Id);
        subject.FirstClaims = [];
        goneClaims.AddRange(subject.Gone);
        WriteConflicts(subject, []);
        Size += 1 + subject.Gone.Count;
    }

    /// <summary>The statements that write everything, in their order.</summary>
    public IEnumerable<CypherStatement> Statements()
    {
        var names = new QueryText.Names(kind.TypeName);
        var conflict = new QueryText.Names(Conflict.TypeName);
        return new[]
        {
            Of("Imports/RememberClaims", default, ("ids", goneClaims), ("recordedTo", context.StartedAt)),
            Of("Imports/RemoveNodes", new QueryText.Names("Claim"), ("ids", goneClaims)),
            Of("Imports/RemoveNodes", conflict, ("ids", goneConflicts)),
            Of("Imports/RemoveNodes", names, ("ids", removed)),
            Creation(kind, created),
            Of("Imports/UpdateNodes", GraphNames.References(kind), ("rows", updated)),
            Creation(Conflict, conflicts),
            Of(
                isSound ? "Imports/CreateClaims" : "Imports/CreateLooseClaims", names,
                ("rows", claims.Facts), ("texts", claims.Texts), ("dataset", context.Scope.Dataset), ("recordedFrom", context.StartedAt)),
            Of("Imports/SetStandings", default, ("rows", standings)),
        }.OfType<CypherStatement>();

        static CypherStatement? Creation(Kind of, List<Dictionary<string, object?>> nodes) => nodes.Count > 0 ? CreationCypher.Create(of.TypeName, nodes) : null;

        static CypherStatement? Of(string statement, QueryText.Names of, params (string Name, object? Value)[] parameters) =>
            parameters[0].Value is IReadOnlyCollection<object?> { Count: > 0 } ? QueryText.Statement(statement, of, parameters) : null;
    }

    // A conflict of a policy that no longer holds is made anew.
    private void WriteConflicts(StagedSubject subject, Dictionary<string, string> conflicting)
    {
        var before = subject.Stored.Select(claim => claim.Conflict).OfType<string>().ToHashSet(StringComparer.Ordinal);
        goneConflicts.AddRange(before.Where(id => context.PolicyChanged || !conflicting.ContainsValue(id)));
        foreach (var (property, id) in conflicting)
        {
            if (context.PolicyChanged || !before.Contains(id))
            {
                conflicts.Add(new Dictionary<string, object?>
                {
                    ["id"] = id,
                    ["subject"] = subject.Id,
                    ["property"] = property,
                    ["policy_version"] = context.Scope.PolicyVersion,
                });
                links.Note(Conflict.TypeName, id, Conflicts.Subject, subject.Id);
            }
        }
    }

    private void WriteClaims(StagedSubject subject, ResolvedFact fact, Dictionary<string, string> conflicting)
    {
        goneClaims.AddRange(subject.Gone);
        var found = fact.Standings.ToDictionary(standing => standing.ClaimId, standing => standing.Standing, StringComparer.Ordinal);
        var rows = new List<WrittenClaim>(subject.Added.Count);
        foreach (var claim in subject.Added)
        {
            var (standing, conflict) = Standing(claim.Id, claim.Property.Name);
            rows.Add(new WrittenClaim(claim, standing, conflict));
            ClaimLinks.NoteRare(links, claim, conflict);
            if (!isSound)
            {
                ClaimLinks.NoteUsual(links, claim);
            }
        }

        claims.Add(subject.Id, rows);
        subject.FirstClaims = context.IsFirst ? rows : [];
        foreach (var claim in subject.Stored.Where(claim => found.ContainsKey(claim.Id)))
        {
            var (standing, conflict) = Standing(claim.Id, claim.Key.Property);
            if (standing != claim.Standing || conflict != claim.Conflict || (context.PolicyChanged && conflict is not null))
            {
                standings.Add(new object?[] { claim.Id, standing, conflict });
                ClaimLinks.NoteConflict(links, claim.Id, conflict);
                Size++;
            }
        }

        // The chosen claim and those that exclude it take part in a conflict; the others stand beside it.
        (string Standing, string? Conflict) Standing(string id, string property) => found.GetValueOrDefault(id, WrittenClaim.Chosen) is var standing
            && standing is WrittenClaim.Chosen or "CONFLICTS" ? (standing, conflicting.GetValueOrDefault(property)) : (standing, null);
    }
}
