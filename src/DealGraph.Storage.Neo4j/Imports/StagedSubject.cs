using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>What an import holds of one fact.</summary>
internal sealed class StagedSubject(Kind kind, string id)
{
    /// <summary>The kind.</summary>
    public Kind Kind => kind;

    /// <summary>The id.</summary>
    public string Id => id;

    /// <summary>What happened to it.</summary>
    public SubjectState State { get; set; }

    /// <summary>Whether the store had the fact before; known when it was read for resolution.</summary>
    public bool Existed { get; set; }

    /// <summary>Where the first of its claims stands that were added, written ones too; default when none was.</summary>
    public RowOrigin Origin { get; private set; }

    /// <summary>Claims to write.</summary>
    public List<ClaimRow> Added { get; private set; } = [];

    /// <summary>The ids of stored claims that are withdrawn, or replaced by an added one.</summary>
    public List<string> Gone { get; private set; } = [];

    /// <summary>The stored claims, while the fact is resolved.</summary>
    public IReadOnlyList<StoredClaim> Stored { get; set; } = [];

    /// <summary>In a first import the claims that were written, for checks to see them without asking the server.</summary>
    public IReadOnlyList<WrittenClaim> FirstClaims { get; set; } = [];

    /// <summary>Whether anything is still to be written.</summary>
    public bool IsPending => Added.Count + Gone.Count > 0;

    /// <summary>Adds a claim to write.</summary>
    public void Add(ClaimRow claim)
    {
        Added.Add(claim);
        Origin = Origin == default || claim.Origin.CompareTo(Origin) < 0 ? claim.Origin : Origin;
    }

    /// <summary>Lets go of what was still to be written.</summary>
    public void Written()
    {
        Added = [];
        Gone = [];
        Stored = [];
    }
}
