using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Stakes;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Sources;

/// <summary>A price or percentage is confirmed by a party or a paper of its own, or by a second publisher; else it is reported.</summary>
internal sealed class ConfirmedByPressCheck(Findings findings) : IClaimCheck
{
    private static readonly string[] Kinds = [DealKind.KindName, DealParties.KindName, StakeKind.KindName];

    public void Visit(ClaimedFact fact)
    {
        if (!Kinds.Contains(fact.Kind.Name))
        {
            return;
        }

        foreach (var claims in fact.Claims.Where(IsFigure).GroupBy(claim => claim.Property))
        {
            if (claims.FirstOrDefault(claim => claim is { Certainty: "CONFIRMED", AssertedBy: null, Source.IsFirstHand: false }) is { } confirmed
                && claims.Select(claim => claim.Voice).Distinct().Count() == 1)
            {
                findings.Add(
                    fact.Id,
                    confirmed.Location,
                    CheckCodes.ConfirmedByPress,
                    $"'{fact.Id}' has a CONFIRMED {confirmed.Property.Column} of {confirmed.Value} from '{confirmed.Source.Id}' alone: say in asserted_by who confirms it, or leave it REPORTED");
                return;
            }
        }
    }

    private static bool IsFigure(CheckedClaim claim) => claim.Property.Type is FieldType.Money or FieldType.Share && claim.Value != "undisclosed";
}
