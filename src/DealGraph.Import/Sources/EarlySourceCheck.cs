using DealGraph.Domain.Appointments;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Sources;

/// <summary>
/// A source does not report as done what came after it was published: a date that is past for it, or a final status before the
/// date at which the deal reached it.
/// </summary>
internal sealed class EarlySourceCheck(Findings findings) : IClaimCheck
{
    // Days differ around the world, and pages carry the day of their first version.
    private const int GraceDays = 2;

    private static readonly Kind Deals = DealGraphCatalogue.Kind(DealKind.KindName);

    // Expected dates and the beginning and end of positions are told ahead.
    private static readonly HashSet<Field> DatesOfThePast =
    [
        DealKind.AnnouncedOn, DealKind.SignedOn, DealKind.CompletedOn, DealKind.TerminatedOn, Deals.Field("rumoredOn"),
        DealGraphCatalogue.Kind(AppointmentKind.KindName).Field("announcedOn"),
        DealGraphCatalogue.Kind("offer").Field("offeredOn"), DealGraphCatalogue.Kind("statement").Field("statedOn"),
    ];

    public void Visit(ClaimedFact fact)
    {
        // A source that is early for one date is early for others too.
        foreach (var claims in fact.Claims.GroupBy(claim => claim.Source))
        {
            if (claims.Key.PublishedOn is { } published
                && claims.Select(claim => (Claim: claim, Wrong: Judge(fact, claim, published))).FirstOrDefault(pair => pair.Wrong is not null) is { Claim: { } claim, Wrong: { } wrong })
            {
                findings.Add(fact.Id, claim.Location, CheckCodes.EarlySource, $"'{fact.Id}': '{claim.Source.Id}', published on {published}, {wrong}");
            }
        }
    }

    // A date in the future is wrong by itself, and reported as such.
    private string? Judge(ClaimedFact fact, CheckedClaim claim, PartialDate published) =>
        DatesOfThePast.Contains(claim.Property) && PartialDate.Parse(claim.Value) is var date && IsBefore(published, date) && !(date.Earliest > findings.Today)
            ? $"gives {claim.Property.Column} {date}"
            : claim.Property == DealKind.Status && DateOf(fact, claim.Value) is { } reached && IsBefore(published, PartialDate.Parse(reached.Value))
            ? $"has it {claim.Value}, which {reached.Location} dates {reached.Value}"
            : null;

    private static CheckedClaim? DateOf(ClaimedFact fact, string status) => status switch
    {
        "COMPLETED" => fact.Chosen(DealKind.CompletedOn) ?? fact.Chosen(DealKind.AnnouncedOn),
        "TERMINATED" or "LAPSED" or "BLOCKED" or "REJECTED" => fact.Chosen(DealKind.TerminatedOn),
        "ANNOUNCED" or "SIGNED" => fact.Chosen(DealKind.AnnouncedOn),
        _ => null,
    };

    private static bool IsBefore(PartialDate published, PartialDate date) => published.Latest?.AddDays(GraceDays) < date.Earliest;
}
