using DealGraph.Domain.Appointments;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Appointments;

/// <summary>
/// Nobody holds one role at one organization twice at the same time, and no organization certainly has two chief executives at the same
/// time unless one of them shares the office or bridges a gap. A successor that names its predecessor ends that one's time.
/// </summary>
internal sealed class AppointmentOverlapCheck(Findings findings) : ICheck
{
    private static readonly Kind Appointments = DealGraphCatalogue.Kind(AppointmentKind.KindName);
    private static readonly Field Role = Appointments.Field("roleType");
    private static readonly Field Title = Appointments.Field("title");
    private static readonly Field Interim = Appointments.Field("isInterim");
    private static readonly Field Acting = Appointments.Field("isActing");
    private static readonly Field Number = Appointments.Field("tenureNumber");

    // Roles that a person can have several of, told apart by their titles.
    private static readonly string[] GeneralRoles = ["EXECUTIVE", "EMPLOYEE", "ADVISOR"];

    private readonly List<FactRow> ofOrganization = [];
    private string? organization;

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
    [
        [
            new(
                Appointments,
                AppointmentKind.Organization,
                [
                    AppointmentKind.Person, AppointmentKind.Organization, Role, Title, Interim, Acting, Number, AppointmentKind.StartedOn, AppointmentKind.EndedOn,
                    AppointmentKind.EndedBy, AppointmentKind.Predecessor,
                ],
                Visit),
        ],
    ];

    public void Finish()
    {
        foreach (var tenures in ofOrganization.GroupBy(appointment => (appointment.Values[AppointmentKind.Person], RoleOf(appointment))))
        {
            if (tenures.Key.Item2 is not null)
            {
                ComparePairs(tenures, ReportSame);
            }
        }

        ComparePairs(ofOrganization.Where(appointment => RoleOf(appointment) == "CEO" && !SharesOrBridges(appointment)), ReportTwoChiefs);
        ofOrganization.Clear();
    }

    private static void ComparePairs(IEnumerable<FactRow> appointments, Action<FactRow, FactRow> compare)
    {
        var inOrder = appointments.OrderBy(appointment => appointment.Origin).ToList();
        for (var later = 1; later < inOrder.Count; later++)
        {
            foreach (var earlier in inOrder.Take(later))
            {
                compare(earlier, inOrder[later]);
            }
        }
    }

    private static string? RoleOf(FactRow appointment) =>
        appointment.Values.TryGetValue(Role, out var role) && GeneralRoles.Contains(role) && appointment.Values.TryGetValue(Title, out var title)
            ? FoldedText.Fold(title)
            : appointment.Values.GetValueOrDefault(Role);

    private static bool SharesOrBridges(FactRow appointment) =>
        appointment.Values.GetValueOrDefault(Interim) == "true" || appointment.Values.GetValueOrDefault(Acting) == "true"
        || (appointment.Values.TryGetValue(Title, out var title)
            && FoldedText.Fold(title).Split(' ').Any(word => word is "co" or "interim" or "acting" or "joint" or "deputy"));

    private static bool Follows(FactRow one, FactRow other) =>
        one.Values.GetValueOrDefault(AppointmentKind.Predecessor) == other.Id || other.Values.GetValueOrDefault(AppointmentKind.Predecessor) == one.Id;

    private static Tenure? TenureOf(FactRow appointment) => Tenure.Of(
        Findings.Date(appointment, AppointmentKind.StartedOn),
        Findings.Date(appointment, AppointmentKind.EndedOn),
        appointment.Values.ContainsKey(AppointmentKind.EndedBy));

    // Two tenures of one person are known to be two by their numbers, or because one ended before the other began.
    private static bool AreTwo(FactRow one, FactRow other) =>
        (one.Values.TryGetValue(Number, out var number) && other.Values.TryGetValue(Number, out var its) && number != its)
        || EndsBefore(one, other) || EndsBefore(other, one);

    private static bool EndsBefore(FactRow one, FactRow other) =>
        Findings.Date(one, AppointmentKind.EndedOn)?.Earliest <= Findings.Date(other, AppointmentKind.StartedOn)?.Latest;

    private void Visit(FactRow appointment)
    {
        if (appointment.Values[AppointmentKind.Organization] != organization)
        {
            Finish();
            organization = appointment.Values[AppointmentKind.Organization];
        }

        ofOrganization.Add(appointment);
    }

    private void ReportSame(FactRow earlier, FactRow later)
    {
        if (!AreTwo(earlier, later))
        {
            findings.Add(
                later,
                CheckCodes.SameAppointment,
                $"'{later.Id}' and '{earlier.Id}' ({SourceLocation.Of(earlier.Origin)}) are the same person in the same role: are they one, or does a date or tenure_number lack?");
        }
    }

    private void ReportTwoChiefs(FactRow earlier, FactRow later)
    {
        if (earlier.Values[AppointmentKind.Person] != later.Values[AppointmentKind.Person] && !Follows(earlier, later)
            && TenureOf(earlier) is { } one && TenureOf(later) is { } other && one.Meets(other) is { } day)
        {
            findings.Add(
                later,
                CheckCodes.TwoChiefs,
                $"'{later.Id}' and '{earlier.Id}' ({SourceLocation.Of(earlier.Origin)}) are both CEO of '{organization}' on {day:yyyy-MM-dd}: does one lack its ended_on or its predecessor?");
        }
    }
}
