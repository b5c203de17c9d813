using DealGraph.Domain.Appointments;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Entities;
using DealGraph.Domain.Models;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Stakes;
using DealGraph.Domain.Talent;
using DealGraph.Import.Appointments;
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
        new DealPartiesCheck(findings),
        new DealWithoutDateCheck(findings),
        new ValuationCheck(findings),
        new InvestorAmountsCheck(findings),
        Outliers(findings, DealKind.KindName, "price", "dealType"),
        Outliers(findings, DealKind.KindName, "postMoneyValuation", "dealType"),
        Outliers(findings, DealParties.KindName, "amount", "role"),
        Outliers(findings, CompensationOffers.KindName, "amount", "offerType"),
        new SameDealCheck(findings),
        new ShareSumCheck(findings),
        new AppointmentOverlapCheck(findings),
        new SharedNameCheck(findings, DealGraphCatalogue.Kind(Organizations.KindName), Organizations.Name),
        new SharedNameCheck(findings, DealGraphCatalogue.Kind(People.KindName), People.Name),
        new SharedNameCheck(findings, DealGraphCatalogue.Kind(AiModels.KindName), AiModels.Name),
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
        new ClaimChecks(
            new ValuationAsPriceCheck(findings),
            new FactorOfTenCheck(findings),
            new CurrencyCheck(findings),
            new EarlySourceCheck(findings),
            new UndatedSourceCheck(findings),
            new ConfirmedByPressCheck(findings)),
    ];

    private static AmountOutlierCheck Outliers(Findings findings, string kind, string amount, string group) =>
        new(findings, DealGraphCatalogue.Kind(kind), DealGraphCatalogue.Kind(kind).Field(amount), DealGraphCatalogue.Kind(kind).Field(group));

    private static DateOrderCheck Order(Findings findings, string kind, string first, string second) =>
        new(findings, DealGraphCatalogue.Kind(kind), DealGraphCatalogue.Kind(kind).Field(first), DealGraphCatalogue.Kind(kind).Field(second));
}
