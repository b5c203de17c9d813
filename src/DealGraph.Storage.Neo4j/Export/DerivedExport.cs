using DealGraph.Domain.Appointments;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Stakes;
using DealGraph.Storage.Export;

namespace DealGraph.Storage.Neo4j.Export;

/// <summary>Writes the relationships that imports derive for people who explore the graph (see <see cref="Imports.DerivedWriter"/>).</summary>
internal static class DerivedExport
{
    private const string Mark = "true";

    public static void Write(AdminFiles files, IGraphSnapshot graph, CancellationToken cancellationToken)
    {
        WriteStates(files, graph, StakeKind.KindName, "OWNS", "holder", ["interest_type", "share", "valid_from", "valid_to"], ["interest_type", "share", "since", "until"], cancellationToken);
        WriteStates(files, graph, AppointmentKind.KindName, "WORKS_AT", "person", ["title", "role_type", "started_on", "ended_on"], ["title", "role_type", "since", "until"], cancellationToken);
        WriteDeals(files, graph, cancellationToken);
    }

    private static void WriteStates(
        AdminFiles files, IGraphSnapshot graph, string kindName, string type, string from, string[] columns, string[] properties, CancellationToken cancellationToken)
    {
        var kind = DealGraphCatalogue.Kind(kindName);
        var (start, end) = (Place(kind, from), Place(kind, "organization"));
        var places = columns.Select(column => Place(kind, column)).ToList();
        foreach (var row in graph.ReadNodes(kind))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (row[start] is string holder && row[end] is string organization)
            {
                files.AddRelationship(type, holder, organization, ["derived:boolean", "fact", .. properties], [Mark, row[0], .. places.Select(place => row[place])]);
            }
        }
    }

    // Deals and parties are both read in the order of the deal's id, side by side.
    private static void WriteDeals(AdminFiles files, IGraphSnapshot graph, CancellationToken cancellationToken)
    {
        var (deals, parties) = (DealGraphCatalogue.Kind(DealKind.KindName), DealGraphCatalogue.Kind(DealParties.KindName));
        var (deal, role, party) = (Place(parties, "deal"), Place(parties, "role"), Place(parties, "party"));
        using var rows = graph.ReadNodes(parties, DealParties.Deal).GetEnumerator();
        var isMore = rows.MoveNext();
        foreach (var row in graph.ReadNodes(deals))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ofDeal = new List<(string Role, string Party)>();
            for (; isMore && rows.Current[deal] is string id && string.CompareOrdinal(id, (string?)row[0]) <= 0; isMore = rows.MoveNext())
            {
                if (id == (string?)row[0] && rows.Current[role] is string itsRole && rows.Current[party] is string itsParty)
                {
                    ofDeal.Add((itsRole, itsParty));
                }
            }

            WriteDeal(files, "ACQUIRED", ofDeal, "ACQUIRER", "TARGET", row, deals);
            WriteDeal(files, "INVESTED_IN", ofDeal, "INVESTOR", "INVESTEE", row, deals);
        }
    }

    private static void WriteDeal(AdminFiles files, string type, List<(string Role, string Party)> parties, string from, string to, object?[] deal, Kind deals)
    {
        foreach (var start in parties.Where(party => party.Role == from))
        {
            foreach (var end in parties.Where(party => party.Role == to))
            {
                files.AddRelationship(
                    type, start.Party, end.Party, ["derived:boolean", "fact", "deal_type", "status", "on", "price"],
                    Mark, deal[0], deal[Place(deals, "deal_type")], deal[Place(deals, "status")],
                    deal[Place(deals, "completed_on")] ?? deal[Place(deals, "announced_on")], deal[Place(deals, "price")]);
            }
        }
    }

    private static int Place(Kind kind, string column) => ExportColumns.Of(kind).Index().First(item => item.Item.Name == column).Index;
}
