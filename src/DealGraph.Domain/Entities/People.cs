using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Entities;

/// <summary>People: executives, founders, researchers, investors, commentators.</summary>
public static class People
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "person";

    /// <summary>The name people use.</summary>
    public static Field Name { get; } =
        new("name", FieldType.Text, "The name the person is commonly known by.") { Semantics = Semantics.Descriptive, IsRequired = true, IsIndexed = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Person",
        "people",
        "A person who takes part in deals, holds a position or makes a statement.",
        [
            Name,
            new("description", FieldType.Text, "Who the person is, in a few words.") { Semantics = Semantics.Descriptive },
        ],
        [
            .. Parties.EntityRelations,
            .. Deals.DealParties.RelationsOfParties,
            .. Stakes.StakeKind.RelationsOfHolders,
            new("appointments", "Positions the person holds or held.", new RelationStep(Appointments.AppointmentKind.KindName, Appointments.AppointmentKind.Person, IsForward: false)),
            new("offersReceived", "Offers of pay made to the person.", new RelationStep(Talent.CompensationOffers.KindName, Talent.CompensationOffers.Recipient, IsForward: false)),
        ])
    {
        SeedFile = "people.csv",
        IsEntity = true,
        SearchField = Name,
    };
}
