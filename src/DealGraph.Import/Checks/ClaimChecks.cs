using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>Shows the claims of the store to rules about them, fact by fact, in one scan.</summary>
/// <param name="checks">The rules.</param>
internal sealed class ClaimChecks(params IReadOnlyList<IClaimCheck> checks) : ICheck
{
    private static readonly Kind Claim = DealGraphCatalogue.Kind(Claims.KindName);
    private static readonly Field Value = Claim.Field("value");
    private static readonly Field File = Claim.Field("file");
    private static readonly Field Line = Claim.Field("line");

    private readonly SourceIndex sources = new();
    private readonly List<CheckedClaim> claims = [];
    private string subject = "";
    private Kind? kind;

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
    [
        [sources.Scan],
        [
            new(
                Claim,
                Claims.Subject,
                [Claims.Subject, Claims.Property, Value, Claims.Source, Claims.Certainty, Claims.Standing, Claims.AssertedBy, File, Line],
                Visit)
            {
                Reference = Claims.Source,
                TargetFields = SourceIndex.Fields,
            },
        ],
    ];

    public void Finish()
    {
        if (claims.Count > 0 && kind is not null)
        {
            var fact = new ClaimedFact(subject, kind, [.. claims.OrderBy(claim => claim.Location).ThenBy(claim => claim.Property.Name, StringComparer.Ordinal)]);
            foreach (var check in checks)
            {
                check.Visit(fact);
            }
        }

        claims.Clear();
    }

    private void Visit(FactRow claim)
    {
        var of = claim.Values[Claims.Subject];
        if (of != subject)
        {
            Finish();
            (subject, kind) = (of, DealGraphCatalogue.OfId(of));
        }

        if (claim.Values[Claims.Standing] != "DEPRECATED"
            && kind?.FindField(claim.Values[Claims.Property]) is { } property)
        {
            claims.Add(new CheckedClaim(
                property,
                claim.Values[Value],
                claim.Values[Claims.Certainty],
                claim.Values[Claims.Standing],
                claim.Values.GetValueOrDefault(Claims.AssertedBy),
                sources.Of(claim),
                new SourceLocation(claim.Values.GetValueOrDefault(File, ""), int.TryParse(claim.Values.GetValueOrDefault(Line), out var line) ? line : 0)));
        }
    }
}
