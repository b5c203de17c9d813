using System.Runtime.InteropServices;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>
/// What the import was told. A claim is written together with its fact, when its standing is known; until then it waits here, and in a
/// first import until the checks have seen it, which takes a small part of the memory that the server needs for the same transaction.
/// </summary>
internal sealed class ImportStage
{
    private readonly Dictionary<string, StagedSubject> subjects = new(StringComparer.Ordinal);
    private readonly Dictionary<ClaimKey, RowOrigin> seen = [];
    private readonly HashSet<ClaimKey> gone = [];

    /// <summary>Everything known of facts, in no order.</summary>
    public IReadOnlyCollection<StagedSubject> Subjects => subjects.Values;

    /// <summary>The fact of an id.</summary>
    public StagedSubject Subject(string id, Kind? kind = null)
    {
        ref var subject = ref CollectionsMarshal.GetValueRefOrAddDefault(subjects, id, out _);
        return subject ??= new StagedSubject(kind ?? DealGraphCatalogue.OfId(id) ?? throw new ArgumentException($"'{id}' names no kind.", nameof(id)), id);
    }

    /// <summary>The fact of an id, or null when the import has nothing to do with it.</summary>
    public StagedSubject? Find(string id) => subjects.GetValueOrDefault(id);

    /// <summary>The row of this import that says something of a key, or null.</summary>
    public RowOrigin? Seen(ClaimKey key) => seen.TryGetValue(key, out var origin) ? origin : null;

    /// <summary>Whether the store's claim of a key is withdrawn or replaced.</summary>
    public bool IsGone(ClaimKey key) => gone.Contains(key);

    /// <summary>How many stored claims of a fact are withdrawn or replaced.</summary>
    public int CountGone(string subject) => Find(subject)?.Gone.Count ?? 0;

    /// <summary>Adds a claim whose key the store does not have.</summary>
    public void Add(ClaimRow claim, ClaimKey key)
    {
        seen[key] = claim.Origin;
        var subject = Subject(claim.SubjectId, claim.Kind);
        subject.Add(claim);
        subject.State |= SubjectState.Read | SubjectState.Changed;
    }

    /// <summary>Adds a claim instead of the store's one.</summary>
    public void Replace(ClaimRow claim, ClaimKey key, string storedId)
    {
        Add(claim, key);
        Remove(key, storedId);
    }

    /// <summary>Keeps the store's claim.</summary>
    public void Keep(ClaimRow claim, ClaimKey key)
    {
        seen[key] = claim.Origin;
        Subject(claim.SubjectId, claim.Kind).State |= SubjectState.Read;
    }

    /// <summary>Withdraws the store's claim.</summary>
    public void Withdraw(ClaimKey key, string storedId)
    {
        Remove(key, storedId);
        Subject(key.Subject).State |= SubjectState.Changed;
    }

    private void Remove(ClaimKey key, string storedId)
    {
        gone.Add(key);
        Subject(key.Subject).Gone.Add(storedId);
    }
}
