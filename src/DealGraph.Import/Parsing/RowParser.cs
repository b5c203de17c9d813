using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Domain.Sources;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Identity;
using DealGraph.Import.Reading;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Parsing;

/// <summary>
/// Parses the rows of one seed file, driven by the catalogue. Every wrong cell is reported; what is right in a row goes on, so that
/// references to it can still be judged. A row is left out when its id, key or source is wrong, or nothing of it is right.
/// </summary>
internal sealed class RowParser(Kind kind, SeedHeader header, string file, DiagnosticBag diagnostics)
{
    private readonly IReadOnlyList<SeedColumn> columns = SeedColumns.Of(kind);

    /// <summary>Whether a row had to be left out.</summary>
    public bool LeftRowsOut { get; private set; }

    /// <summary>Parses a row and adds what it says.</summary>
    public void Parse(SeedRow row, ICollection<RecordRow> records, ICollection<ClaimRow> claims)
    {
        var parsed = new ParsedRow();
        foreach (var column in columns)
        {
            Parse(row, column, parsed);
        }

        CrossChecks.Check(kind, row.Location, parsed.Values, diagnostics);
        var isFit = kind.IsFact ? parsed.Source is not null && (parsed.Values.Count > 0 || !parsed.HasWrongCells) : IsComplete(parsed);
        if (IdOf(parsed) is not { } id || !isFit)
        {
            LeftRowsOut = true;
            return;
        }

        var origin = new RowOrigin(file, row.Location.Line);
        if (kind.IsFact)
        {
            AddClaims(id, parsed, origin, claims);
        }
        else
        {
            records.Add(new RecordRow(kind, id, parsed.Values.ToDictionary(pair => pair.Key, pair => new ResolvedValue(pair.Value)), origin));
        }
    }

    private void Parse(SeedRow row, SeedColumn column, ParsedRow parsed)
    {
        var cell = header.Cell(row, column);
        if (cell.Length == 0)
        {
            if (column.IsNeeded)
            {
                diagnostics.Add(row.Location, ValueCodes.Missing, $"{column.Name} is missing");
            }

            parsed.IsKeyWrong |= column.IsNeeded && IsKey(column);
            return;
        }

        var value = column switch
        {
            { Part: ColumnPart.Id } => ParseId(cell),
            { Part: ColumnPart.Source } => References.ParseBare(SourceKind.KindName, cell),
            { Field: { } field } => ValueParser.Parse(field, cell),
            _ => throw new InvalidOperationException($"{column.Name} is no column of a field."),
        };
        if (value.Text is { } text)
        {
            parsed.Set(column, text, cell);
        }
        else if (value.Code is { } code)
        {
            parsed.IsKeyWrong |= IsKey(column);
            parsed.HasWrongCells = true;
            diagnostics.Add(row.Location, code, $"{column.Name}: {value.Problem}", value.Suggestion);
        }
    }

    private ParsedValue ParseId(string cell) =>
        Slug.IsValid(cell) ? ParsedValue.Of($"{kind.Name}/{cell}")
            : ParsedValue.Wrong(ValueCodes.Id, $"'{Excerpt.Of(cell)}' is not an id: lower-case letters, digits, hyphens and single points", Slug.Nearest(cell));

    private bool IsKey(SeedColumn column) => column.Field is { } field && kind.Key.Contains(field);

    private string? IdOf(ParsedRow parsed) =>
        kind.Key.Count == 0 ? parsed.Id
        : parsed.IsKeyWrong ? null
        : DerivedIds.OfKey(kind, [.. kind.Key.Select(parsed.Values.GetValueOrDefault)]);

    private bool IsComplete(ParsedRow parsed) =>
        columns.All(column => !column.IsNeeded || column.Field is not { } field || parsed.Values.ContainsKey(field));

    private void AddClaims(string id, ParsedRow parsed, RowOrigin origin, ICollection<ClaimRow> claims)
    {
        var source = parsed.Source ?? "";
        var qualifiers = parsed.Qualifiers();
        foreach (var (field, value) in parsed.Values)
        {
            var original = parsed.Originals.GetValueOrDefault(field);
            claims.Add(new ClaimRow(DerivedIds.OfClaim(id, field.Name, value, source, qualifiers), kind, id, field, value, original, source, qualifiers, origin));
        }

        if (parsed.Values.Count == 0)
        {
            diagnostics.Add(new SourceLocation(origin.File, origin.Line), ValueCodes.NothingClaimed, $"the row says nothing about '{id}'");
        }
    }
}
