using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;

namespace DealGraph.Domain.Appointments;

/// <summary>Appointments: one tenure of one person in one position. A second tenure is a second appointment.</summary>
public static class AppointmentKind
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "appointment";

    /// <summary>Who.</summary>
    public static Field Person { get; } =
        new("person", FieldType.Reference, "Who holds the position.") { Targets = [People.KindName], IsRequired = true, IsIndexed = true };

    /// <summary>Where.</summary>
    public static Field Organization { get; } =
        new("organization", FieldType.Reference, "The organization the position is at.") { Targets = [Organizations.KindName], IsRequired = true, IsIndexed = true };

    /// <summary>Who held it before.</summary>
    public static Field Predecessor { get; } =
        new("predecessor", FieldType.Reference, "The appointment it took over from.") { Targets = [KindName], IsIndexed = true };

    /// <summary>The deal that caused it.</summary>
    public static Field BecauseOf { get; } =
        new("becauseOf", FieldType.Reference, "The deal that brought it about.") { Targets = [Deals.DealKind.KindName], IsIndexed = true };

    /// <summary>The deal that ended it.</summary>
    public static Field EndedBy { get; } =
        new("endedBy", FieldType.Reference, "The deal that ended it.") { Targets = [Deals.DealKind.KindName], IsIndexed = true };

    /// <summary>When it began.</summary>
    public static Field StartedOn { get; } = new("startedOn", FieldType.Date, "When it took effect.") { IsIndexed = true };

    /// <summary>When it ended.</summary>
    public static Field EndedOn { get; } = new("endedOn", FieldType.Date, "When it ended.");

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Appointment",
        "appointments",
        "A person holds a position at an organization over a time: one tenure.",
        [
            Person,
            Organization,
            new("title", FieldType.Text, "The title as announced.") { Semantics = Semantics.Descriptive },
            new("roleType", FieldType.Code, "The role behind the title.") { Codelist = AppointmentCodes.RoleType, IsIndexed = true },
            new("department", FieldType.Text, "The part of the organization.") { Semantics = Semantics.Descriptive },
            new("isInterim", FieldType.Boolean, "Whether it was meant to bridge a gap."),
            new("isActing", FieldType.Boolean, "Whether it was held in an acting capacity."),
            new("announcedOn", FieldType.Date, "When it was announced, which may differ from when it took effect.") { IsIndexed = true },
            StartedOn,
            EndedOn,
            new("endReason", FieldType.Code, "Why it ended.") { Codelist = AppointmentCodes.EndReason },
            new("tenureNumber", FieldType.Integer, "1 for the person's first tenure in the position, 2 for the second."),
            Predecessor,
            new("reportsTo", FieldType.Reference, "Whom the person reports to.") { Targets = [People.KindName], Semantics = Semantics.Latest },
            BecauseOf,
            EndedBy,
        ],
        [new("successors", "Appointments that took over from it.", new RelationStep(KindName, Predecessor, IsForward: false)) { IsShort = true }])
    {
        SeedFile = "appointments.csv",
    };
}
