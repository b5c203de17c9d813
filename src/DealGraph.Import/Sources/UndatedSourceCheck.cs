using DealGraph.Domain.Appointments;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Stakes;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Sources;

/// <summary>A page without a date does not stand alone for what happened at a time, unless it says itself in which month that was.</summary>
internal sealed class UndatedSourceCheck(Findings findings) : IClaimCheck
{
    private static readonly string[] Kinds = [DealKind.KindName, StakeKind.KindName, AppointmentKind.KindName];

    private static bool SaysWhen(CheckedClaim claim) =>
        claim.Property.Type == FieldType.Date && PartialDate.Parse(claim.Value).Precision >= DatePrecision.Month;

    public void Visit(ClaimedFact fact)
    {
        if (Kinds.Contains(fact.Kind.Name) && !fact.Claims.Any(SaysWhen) && fact.Claims.All(claim => claim.Source.PublishedOn is null && !claim.Source.IsFirstHand))
        {
            findings.Add(
                fact.Id,
                fact.Claims[0].Location,
                CheckCodes.UndatedAlone,
                $"'{fact.Id}' rests on '{fact.Claims[0].Source.Id}', which has no date and does not say when: find a dated source");
        }
    }
}
