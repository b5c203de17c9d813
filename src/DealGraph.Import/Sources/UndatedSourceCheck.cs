using DealGraph.Domain.Appointments;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Stakes;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Sources;

/// <summary>A page without a date does not stand alone for what happened at a time.</summary>
internal sealed class UndatedSourceCheck(Findings findings) : IClaimCheck
{
    private static readonly string[] Kinds = [DealKind.KindName, StakeKind.KindName, AppointmentKind.KindName];

    public void Visit(ClaimedFact fact)
    {
        if (Kinds.Contains(fact.Kind.Name) && fact.Claims.All(claim => claim.Source.PublishedOn is null && !claim.Source.IsFirstHand))
        {
            findings.Add(
                fact.Id,
                fact.Claims[0].Location,
                CheckCodes.UndatedAlone,
                $"'{fact.Id}' rests on '{fact.Claims[0].Source.Id}', which has no date: find a dated source");
        }
    }
}
