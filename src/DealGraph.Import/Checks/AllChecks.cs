using DealGraph.Domain.Appointments;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Entities;
using DealGraph.Domain.Models;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Stakes;
using DealGraph.Import.Deals;
using DealGraph.Import.Entities;
using DealGraph.Import.Sources;
using DealGraph.Import.Stakes;

namespace DealGraph.Import.Checks;

/// <summary>The rules in force. A new one is one line here and one class in its feature's folder.</summary>
internal static class AllChecks
{
    public static IReadOnlyList<ICheck> For(Findings findings) =>
    [
        new SelfAcquisitionCheck(findings),
        new DealLinkCycleCheck(findings),
        new DealWithoutPartiesCheck(findings),
        new PriceAboveValuationCheck(findings),
        new ShareSumCheck(findings),
        new SharedIdentifierCheck(findings),
        new LatePublicationCheck(findings),
        new ReferenceCycleCheck(findings, DealGraphCatalogue.Kind(Organizations.KindName), Organizations.MemberOf),
        new ReferenceCycleCheck(findings, DealGraphCatalogue.Kind(AiModels.KindName), AiModels.BasedOn),
        new ReferenceCycleCheck(findings, DealGraphCatalogue.Kind(SourceKind.KindName), SourceKind.SyndicatedFrom),
        new ReferenceCycleCheck(findings, DealGraphCatalogue.Kind(AppointmentKind.KindName), AppointmentKind.Predecessor),
        Order(findings, DealKind.KindName, "announcedOn", "completedOn"),
        Order(findings, DealKind.KindName, "signedOn", "completedOn"),
        Order(findings, AppointmentKind.KindName, "startedOn", "endedOn"),
        Order(findings, Organizations.KindName, "foundedOn", "dissolvedOn"),
        Order(findings, StakeKind.KindName, "validFrom", "validTo"),
        Order(findings, Names.KindName, "validFrom", "validTo"),
        Order(findings, Identifiers.KindName, "validFrom", "validTo"),
        .. DealGraphCatalogue.Kinds.Where(kind => kind.SeedFile is not null && kind.Fields.Any(FutureDateCheck.Watches))
            .Select(kind => new FutureDateCheck(findings, kind)),
    ];

    private static DateOrderCheck Order(Findings findings, string kind, string first, string second) =>
        new(findings, DealGraphCatalogue.Kind(kind), DealGraphCatalogue.Kind(kind).Field(first), DealGraphCatalogue.Kind(kind).Field(second));
}
