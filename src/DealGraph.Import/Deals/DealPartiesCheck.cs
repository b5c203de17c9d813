using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>A deal is between parties, and has those that its type needs.</summary>
internal sealed class DealPartiesCheck(Findings findings) : ICheck
{
    private static readonly string[] Roles = [.. DealCodes.PartyRole.Codes.Select(code => code.Value)];

    private FactRow? current;

    // A bit for each role that the deal has.
    private int roles;

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
    [
        [
            new(DealGraphCatalogue.Kind(DealKind.KindName), FieldPart.Id, [DealKind.DealType], Begin),
            new(DealGraphCatalogue.Kind(DealParties.KindName), DealParties.Deal, [DealParties.Deal, DealParties.Role], Add),
        ],
    ];

    public void Finish()
    {
        if (current is { } deal)
        {
            Judge(deal, deal.Values[DealKind.DealType]);
        }
    }

    private static int Bit(string role) => 1 << Array.IndexOf(Roles, role);

    private void Begin(FactRow deal)
    {
        Finish();
        (current, roles) = (deal, 0);
    }

    private void Add(FactRow party)
    {
        if (party.Values[DealParties.Deal] == current?.Id)
        {
            roles |= Bit(party.Values[DealParties.Role]);
        }
    }

    private void Judge(FactRow deal, string type)
    {
        if (roles == 0)
        {
            findings.Add(deal, CheckCodes.NoParties, $"'{deal.Id}' has no parties: add {string.Join(" and ", NeededRoles.Of(type)[0])} to deal_parties.csv");
        }
        else if (NeededRoles.Missing(type, role => (roles & Bit(role)) != 0) is { Count: > 0 } missing)
        {
            findings.Add(deal, CheckCodes.MissingRole, $"'{deal.Id}' is of type {type} and has no {string.Join(" and no ", missing)}: add it to deal_parties.csv");
        }
    }
}
