using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>A deal is between parties, and has those that its type needs.</summary>
internal sealed class DealPartiesCheck(Findings findings) : ICheck
{
    private static readonly string[] Roles = [.. DealCodes.PartyRole.Codes.Select(code => code.Value)];

    // A bit for each role that a deal has.
    private readonly Dictionary<string, int> rolesByDeal = new(StringComparer.Ordinal);

    // The parties come first, so that only their deals' ids are held.
    public IReadOnlyList<CheckScan> Scans =>
    [
        new(DealGraphCatalogue.Kind(DealParties.KindName), DealParties.Deal, [DealParties.Deal, DealParties.Role], Add),
        new(DealGraphCatalogue.Kind(DealKind.KindName), DealKind.DealType, [DealKind.DealType], Visit),
    ];

    public void Finish()
    {
    }

    private static int Bit(string role) => 1 << Array.IndexOf(Roles, role);

    private void Add(FactRow party)
    {
        var deal = party.Values[DealParties.Deal];
        rolesByDeal[deal] = rolesByDeal.GetValueOrDefault(deal) | Bit(party.Values[DealParties.Role]);
    }

    private void Visit(FactRow deal)
    {
        var type = deal.Values[DealKind.DealType];
        if (!rolesByDeal.TryGetValue(deal.Id, out var roles))
        {
            findings.Add(deal, CheckCodes.NoParties, $"'{deal.Id}' has no parties: add {string.Join(" and ", NeededRoles.Of(type)[0])} to deal_parties.csv");
        }
        else if (NeededRoles.Missing(type, role => (roles & Bit(role)) != 0) is { Count: > 0 } missing)
        {
            findings.Add(deal, CheckCodes.MissingRole, $"'{deal.Id}' is of type {type} and has no {string.Join(" and no ", missing)}: add it to deal_parties.csv");
        }
    }
}
