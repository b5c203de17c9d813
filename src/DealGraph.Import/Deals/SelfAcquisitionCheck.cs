using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>Nobody takes over themselves.</summary>
internal sealed class SelfAcquisitionCheck(Findings findings) : ICheck
{
    private readonly Dictionary<string, FactRow> acquirers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactRow> targets = new(StringComparer.Ordinal);
    private string? deal;

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
        [[new(DealGraphCatalogue.Kind(DealParties.KindName), DealParties.Deal, [DealParties.Deal, DealParties.Role, DealParties.Party], Visit)]];

    public void Finish()
    {
    }

    private void Visit(FactRow fact)
    {
        var (ofDeal, role, party) = (fact.Values[DealParties.Deal], fact.Values[DealParties.Role], fact.Values[DealParties.Party]);
        if (ofDeal != deal)
        {
            deal = ofDeal;
            acquirers.Clear();
            targets.Clear();
        }

        var (mine, other) = role == "ACQUIRER" ? (acquirers, targets) : (targets, acquirers);
        if (role is "ACQUIRER" or "TARGET" && mine.TryAdd(party, fact) && other.TryGetValue(party, out var twin))
        {
            // The row entered last is the one to look at.
            findings.Add(twin.Origin.CompareTo(fact.Origin) > 0 ? twin : fact, CheckCodes.SelfAcquisition, $"'{party}' is acquirer and target of '{deal}'");
        }
    }
}
