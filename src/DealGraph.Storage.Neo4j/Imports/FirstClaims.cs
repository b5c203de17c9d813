using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>
/// Scans the claims of a first import, fact by fact, as they were written: the store has no others, and to have the server say them
/// again takes it longer than all other scans together.
/// </summary>
internal sealed class FirstClaims(ImportContext context, ImportStage stage, RecordWriter records)
{
    private static readonly Kind Claim = DealGraphCatalogue.Kind(Claims.KindName);

    /// <summary>Whether it knows all that a scan asks for. Sources may be older than the first claim.</summary>
    public bool Serves(FactScan scan) =>
        context.IsFirst
        && scan.Kind == Claim
        && scan.OrderedBy == new FieldPart(Claims.Subject)
        && (scan.Reference is null || (scan.Reference == Claims.Source && Written.All(claim => records.Seen.ContainsKey(claim.Row.SourceId))));

    /// <summary>The claims in the order of the scan.</summary>
    public IEnumerable<FactRow> Read(FactScan scan) =>
        from subject in stage.Subjects.Where(subject => subject.FirstClaims.Count > 0).OrderBy(subject => subject.Id, StringComparer.Ordinal)
        from claim in subject.FirstClaims.OrderBy(claim => claim.Row.Id, StringComparer.Ordinal)
        select new FactRow(
            claim.Row.Id,
            subject.Id,
            new FieldTexts(scan.Fields, [.. scan.Fields.Select(field => Text(claim, field))]),
            scan.Reference is null ? FieldTexts.None : Source(claim, scan.TargetFields),
            Origin: default);

    /// <summary>Lets go of them: nobody scans any more.</summary>
    public void Clear()
    {
        foreach (var subject in stage.Subjects)
        {
            subject.FirstClaims = [];
        }
    }

    private IEnumerable<WrittenClaim> Written => stage.Subjects.SelectMany(subject => subject.FirstClaims);

    private FieldTexts Source(WrittenClaim claim, IReadOnlyList<Field> fields)
    {
        var source = records.Seen[claim.Row.SourceId];
        return new FieldTexts(fields, [.. fields.Select(field => source.Values.GetValueOrDefault(field)?.Text)]);
    }

    private string? Text(WrittenClaim claim, Field field) => field.Name switch
    {
        "subject" => claim.Row.SubjectId,
        "property" => claim.Row.Property.Name,
        "value" => claim.Row.Value,
        "originalValue" => claim.Row.OriginalValue,
        "source" => claim.Row.SourceId,
        "certainty" => claim.Row.Qualifiers.Certainty,
        "rank" => claim.Row.Qualifiers.Rank,
        "assertedBy" => claim.Row.Qualifiers.AssertedBy,
        "locator" => claim.Row.Qualifiers.Locator,
        "corrects" => claim.Row.Qualifiers.Corrects,
        "standing" => claim.Standing,
        "conflict" => claim.Conflict,
        "dataset" => context.Scope.Dataset,
        "file" => claim.Row.Origin.File,
        "line" => claim.Row.Origin.Line.ToString(CultureInfo.InvariantCulture),
        "recordedFrom" => context.StartedAt,
        _ => throw new ArgumentException($"A claim has no {field.Name}.", nameof(field)),
    };
}
