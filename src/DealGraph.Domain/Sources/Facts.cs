namespace DealGraph.Domain.Sources;

/// <summary>The kinds whose properties sources make claims about.</summary>
public static class Facts
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        Entities.Organizations.KindName, Entities.People.KindName, Models.AiModels.KindName, Entities.Names.KindName, Entities.Identifiers.KindName,
        Deals.DealKind.KindName, Deals.DealParties.KindName, Deals.Considerations.KindName, Deals.DealLinks.KindName, Stakes.StakeKind.KindName,
        Appointments.AppointmentKind.KindName, Talent.CompensationOffers.KindName, Models.ModelReleases.KindName,
        Statements.PublicStatements.KindName,
    ];
}
