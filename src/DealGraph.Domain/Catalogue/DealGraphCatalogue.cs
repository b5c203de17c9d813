using System.Collections.Frozen;
using DealGraph.Domain.Appointments;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Entities;
using DealGraph.Domain.Models;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Stakes;
using DealGraph.Domain.Statements;
using DealGraph.Domain.Talent;

namespace DealGraph.Domain.Catalogue;

/// <summary>All kinds of node. Adding a kind is one line here and one file in its feature's folder.</summary>
public static class DealGraphCatalogue
{
    private static readonly FrozenDictionary<string, Kind> ByName;

    static DealGraphCatalogue()
    {
        // In load order: a kind comes after those it mostly points to.
        Kinds =
        [
            SourceKind.Describe(),
            ExchangeRates.Describe(),
            Organizations.Describe(),
            People.Describe(),
            AiModels.Describe(),
            Names.Describe(),
            Identifiers.Describe(),
            DealKind.Describe(),
            DealParties.Describe(),
            Considerations.Describe(),
            DealLinks.Describe(),
            StakeKind.Describe(),
            AppointmentKind.Describe(),
            CompensationOffers.Describe(),
            ModelReleases.Describe(),
            PublicStatements.Describe(),
            Claims.Describe(),
            Conflicts.Describe(),
            ImportRuns.Describe(),
        ];
        ByName = Kinds.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);
    }

    /// <summary>Every kind, in load order.</summary>
    public static IReadOnlyList<Kind> Kinds { get; }

    /// <summary>The kind of a name; throws when there is none, which is a programming error.</summary>
    public static Kind Kind(string name) => ByName[name];

    /// <summary>The kind of a name, or null.</summary>
    public static Kind? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The kind that an id names (<c>deal</c> of <c>deal/openai-io-2025</c>), or null when it names none.</summary>
    public static Kind? OfId(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? Find(id[..slash]) : null;
    }
}
