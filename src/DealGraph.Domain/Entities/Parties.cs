using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Entities;

/// <summary>What organizations, people and models share.</summary>
public static class Parties
{
    /// <summary>The kinds that can be party to a deal, hold a stake or speak.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Organizations.KindName, People.KindName];

    /// <summary>Names and identifiers, which lead from every entity.</summary>
    public static IReadOnlyList<Relation> EntityRelations { get; } =
    [
        new("names", "Its other names: legal, former, translated, abbreviated.", new RelationStep(Names.KindName, Names.Entity, IsForward: false)) { IsShort = true },
        new("identifiers", "Its identifiers in public registers.", new RelationStep(Identifiers.KindName, Identifiers.Entity, IsForward: false)) { IsShort = true },
    ];
}
