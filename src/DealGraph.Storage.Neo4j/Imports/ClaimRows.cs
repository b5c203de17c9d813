using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>
/// Claims as the statements take them that create claims. The server spends more time on reading a claim than on creating it, a byte at a
/// time, so that texts which recur are sent once and named by their place, and what is absent at the end of a list is left out.
/// </summary>
internal sealed class ClaimRows
{
    private const string Prefix = Claims.KindName + "/";

    private readonly List<object?> facts = [];
    private readonly List<object?> texts = [];
    private readonly Dictionary<string, long> places = new(StringComparer.Ordinal);

    /// <summary>The facts, each with its rows of the seed files and their claims.</summary>
    public IReadOnlyList<object?> Facts => facts;

    /// <summary>The texts that recur.</summary>
    public IReadOnlyList<object?> Texts => texts;

    /// <summary>Adds the claims of a fact; those of one row of a file stand together.</summary>
    public void Add(string subject, IEnumerable<WrittenClaim> claims)
    {
        var rows = new List<object?>();
        List<object?>? ofRow = null;
        ClaimRow? last = null;
        foreach (var (claim, standing, conflict) in claims)
        {
            if (ofRow is null || last?.Origin != claim.Origin || last.SourceId != claim.SourceId || last.Qualifiers != claim.Qualifiers)
            {
                ofRow = [];
                var (certainty, rank, assertedBy, locator, corrects) = claim.Qualifiers;
                rows.Add(Trimmed(
                    Place(claim.SourceId), Place(certainty), Place(rank), Place(claim.Origin.File), (long)claim.Origin.Line, ofRow, assertedBy, locator, corrects));
            }

            ofRow.Add(Trimmed(
                claim.Id[Prefix.Length..], Place(claim.Property.Name), claim.Value, standing == WrittenClaim.Chosen ? null : Place(standing), conflict, claim.OriginalValue));
            last = claim;
        }

        if (rows.Count > 0)
        {
            facts.Add(new object?[] { subject, rows });
        }
    }

    private static ArraySegment<object?> Trimmed(params object?[] values) => new(values, 0, Array.FindLastIndex(values, value => value is not null) + 1);

    private long Place(string text)
    {
        if (!places.TryGetValue(text, out var place))
        {
            places[text] = place = texts.Count;
            texts.Add(text);
        }

        return place;
    }
}
