using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Appointments;

/// <summary>Codelists of appointments.</summary>
public static class AppointmentCodes
{
    /// <summary>The role behind the title.</summary>
    public static Codelist RoleType { get; } = new(
        "RoleType",
        "The role behind the title.",
        new Code("CEO", "Chief executive officer."),
        new Code("CFO", "Chief financial officer."),
        new Code("CTO", "Chief technology officer."),
        new Code("COO", "Chief operating officer."),
        new Code("CHIEF_AI_OFFICER", "Chief AI officer, or head of all AI."),
        new Code("CHIEF_SCIENTIST", "Chief scientist."),
        new Code("FOUNDER", "Founder."),
        new Code("PRESIDENT", "President."),
        new Code("BOARD_CHAIR", "Chair of the board."),
        new Code("BOARD_MEMBER", "Member of the board."),
        new Code("BOARD_OBSERVER", "Observer on the board, without a vote."),
        new Code("ADVISOR", "Advisor."),
        new Code("EXECUTIVE", "Another executive."),
        new Code("EMPLOYEE", "Another employee."));

    /// <summary>Why a position ended.</summary>
    public static Codelist EndReason { get; } = new(
        "EndReason",
        "Why the position ended.",
        new Code("RETIRED", "Retired."),
        new Code("RESIGNED", "Resigned."),
        new Code("DISMISSED_PERFORMANCE", "Dismissed for performance."),
        new Code("DISMISSED_CONDUCT", "Dismissed for conduct."),
        new Code("NEW_OPPORTUNITY", "Left for another position."),
        new Code("DEATH", "Died."),
        new Code("ILLNESS", "Illness."),
        new Code("MERGER", "A deal changed the organization."),
        new Code("INTERIM_ENDED", "The interim ended."),
        new Code("UNKNOWN", "Not said."));
}
