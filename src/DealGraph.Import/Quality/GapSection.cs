using DealGraph.Domain.Appointments;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Entities;
using DealGraph.Domain.Models;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Stakes;
using DealGraph.Domain.Statements;
using DealGraph.Domain.Talent;
using DealGraph.Import.Checks;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Quality;

/// <summary>What facts lack that facts of their kind have in the world.</summary>
internal sealed class GapSection : ICheck, IQualitySection
{
    private readonly List<Gap> gaps =
    [
        Of(DealKind.KindName, "any date", "rumoredOn", "announcedOn", "signedOn", "completedOn", "terminatedOn"),
        Of(DealKind.KindName, "status", "status"),
        Of(DealKind.KindName, "price, not even as undisclosed", "price"),
        Of(Organizations.KindName, "country", "country"),
        Of(Organizations.KindName, "year of foundation", "foundedOn"),
        Of(Organizations.KindName, "kind", "entityType"),
        Of(People.KindName, "description", "description"),
        Of(AiModels.KindName, "developer", "developer"),
        Of(StakeKind.KindName, "share", "share"),
        Of(StakeKind.KindName, "beginning", "validFrom"),
        Of(AppointmentKind.KindName, "role", "roleType"),
        Of(AppointmentKind.KindName, "beginning", "startedOn", "announcedOn"),
        Of(CompensationOffers.KindName, "amount", "amount"),
        Of(ModelReleases.KindName, "date", "releasedOn"),
        Of(PublicStatements.KindName, "date", "statedOn"),
        Of(SourceKind.KindName, "address", "url"),
        Of(SourceKind.KindName, "publisher", "publisher"),
        Of(SourceKind.KindName, "date", "publishedOn"),
    ];

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds => [[.. gaps.Select(gap => new CheckScan(gap.Kind, gap.Fields, gap.Visit))]];

    public void Finish()
    {
    }

    public void Write(MarkdownText text)
    {
        text.Heading(2, "Gaps");
        text.Paragraph("An empty cell says that no source at hand gives it. `validate` names the deals without a date or a needed party.");
        text.Table(
            ["kind", "without", "facts", "share"],
            gaps.Where(gap => gap.Facts > 0).Select(gap => (IReadOnlyList<string>)
                [gap.Kind.Plural, gap.What, MarkdownText.Number(gap.Lacking), MarkdownText.Percent(gap.Lacking, gap.Facts)]));
    }

    private static Gap Of(string kind, string what, params string[] fields) =>
        new(DealGraphCatalogue.Kind(kind), what, [.. fields.Select(DealGraphCatalogue.Kind(kind).Field)]);

    private sealed class Gap(Kind kind, string what, IReadOnlyList<Field> fields)
    {
        public Kind Kind => kind;

        public string What => what;

        public IReadOnlyList<Field> Fields => fields;

        public int Facts { get; private set; }

        public int Lacking { get; private set; }

        public void Visit(FactRow fact)
        {
            Facts++;
            Lacking += fields.Any(fact.Values.ContainsKey) ? 0 : 1;
        }
    }
}
