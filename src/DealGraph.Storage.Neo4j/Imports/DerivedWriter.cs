using DealGraph.Domain.Appointments;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Resolution;
using DealGraph.Domain.Stakes;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Rebuilds the derived relationships of the facts that an import touched, for people who explore the graph; no answer uses them.</summary>
internal sealed class DerivedWriter(ImportContext context)
{
    private const int BatchSize = 5_000;

    private readonly HashSet<string> deals = new(StringComparer.Ordinal);
    private readonly HashSet<string> stakes = new(StringComparer.Ordinal);
    private readonly HashSet<string> appointments = new(StringComparer.Ordinal);

    /// <summary>Notes a fact that is written, or removed when it is null.</summary>
    public void Touch(StagedSubject subject, ResolvedFact? fact)
    {
        switch (subject.Kind.Name)
        {
            case DealKind.KindName: deals.Add(subject.Id); break;
            case StakeKind.KindName: stakes.Add(subject.Id); break;
            case AppointmentKind.KindName: appointments.Add(subject.Id); break;
            case DealParties.KindName: TouchDealOf(subject, fact); break;
            default: break;
        }
    }

    /// <summary>Rebuilds them; every reference is there by now.</summary>
    public async ValueTask WriteAsync(CancellationToken cancellationToken)
    {
        await DeriveAsync("Imports/DeriveFromDeals", "ACQUIRED", deals, cancellationToken, ("from", "ACQUIRER"), ("to", "TARGET"));
        await DeriveAsync("Imports/DeriveFromDeals", "INVESTED_IN", deals, cancellationToken, ("from", "INVESTOR"), ("to", "INVESTEE"));
        await DeriveAsync("Imports/DeriveFromStakes", "OWNS", stakes, cancellationToken);
        await DeriveAsync("Imports/DeriveFromAppointments", "WORKS_AT", appointments, cancellationToken);
    }

    private void TouchDealOf(StagedSubject party, ResolvedFact? fact)
    {
        if (fact?.Values.GetValueOrDefault(DealParties.Deal) is { } deal)
        {
            deals.Add(deal.Text);
        }

        deals.UnionWith(party.Stored.Where(claim => claim.Key.Property == DealParties.Deal.Name).Select(claim => claim.Value));
    }

    private async ValueTask DeriveAsync(
        string statement, string type, HashSet<string> facts, CancellationToken cancellationToken, params (string Name, object? Value)[] roles)
    {
        var names = new QueryText.Names(Node: null, type);
        foreach (var batch in facts.Chunk(BatchSize))
        {
            if (!context.IsFirst)
            {
                await context.Transaction.RunAsync(QueryText.Statement("Imports/RemoveDerived", names, ("ids", batch)), cancellationToken);
            }

            await context.Transaction.RunAsync(QueryText.Statement(statement, names, [("ids", batch), .. roles]), cancellationToken);
        }
    }
}
