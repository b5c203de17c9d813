using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;
using DealGraph.Import.Parsing;
using DealGraph.Import.Reading;

namespace DealGraph.Import.Tests.Schema;

/// <summary>Makes the JSON Schema of a seed file's row. Values are the texts of the cells; an empty cell is an absent property.</summary>
internal static class SeedSchema
{
    private const string SlugPattern = "[a-z0-9](?:[a-z0-9-]|\\.(?!\\.))*[a-z0-9]|[a-z0-9]";
    private const string Date = "(?:\\d{4}(?:-Q[1-4]|-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}:\\d{2}Z)?)?)?)";
    private const string Amount = "\\d+(?:\\.\\d+)?(?:k|m|bn|tn)?";
    private const string Percent = "(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d{1,6})?)";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Kind kind)
    {
        var columns = SeedColumns.Of(kind);
        var properties = new JsonObject();
        foreach (var column in columns)
        {
            properties[column.Name] = Property(kind, column);
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"A row of {kind.SeedFile}",
            ["description"] = kind.Description + (kind.IsFact ? " A row is what one source says about one of them; an empty cell claims nothing." : ""),
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. columns.Where(column => column.IsNeeded).Select(column => (JsonNode)column.Name)]),
            ["additionalProperties"] = false,
        }.ToJsonString(Indented) + "\n";
    }

    /// <summary>The schema of <c>accepted.csv</c>.</summary>
    public static string OfAccepted() => new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = $"A row of {AcceptedFile.FileName}",
        ["description"] = "A warning that somebody looked at and found justified.",
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            [AcceptedFile.Code.Name] = Text("The code of the warning.", "^DG4[0-9]{3}$"),
            [AcceptedFile.Fact.Name] = Text("The fact that the warning is about.", $"^[a-z]+/(?:{SlugPattern})$"),
            [AcceptedFile.Reason.Name] = Text("Why it is justified.", "."),
        },
        ["required"] = new JsonArray(AcceptedFile.Code.Name, AcceptedFile.Fact.Name, AcceptedFile.Reason.Name),
        ["additionalProperties"] = false,
    }.ToJsonString(Indented) + "\n";

    private static JsonObject Text(string description, string pattern) =>
        new() { ["type"] = "string", ["description"] = description, ["pattern"] = pattern };

    private static JsonObject Property(Kind kind, SeedColumn column)
    {
        var property = new JsonObject { ["type"] = "string" };
        if (column.Field is not { } field)
        {
            property["description"] = column.Part == ColumnPart.Id
                ? $"The id: {kind.Name}/ and this make the id in the API." : "The id of the source that says so.";
            property["pattern"] = $"^(?:{SlugPattern})$";
            property["maxLength"] = 100;
            return property;
        }

        property["description"] = field.Description;
        if (field.Codelist is { } codelist)
        {
            property["enum"] = new JsonArray([.. codelist.Codes.Select(code => (JsonNode)code.Value)]);
        }
        else if (Pattern(field) is { } pattern)
        {
            property["pattern"] = $"^(?:{pattern})$";
        }
        else if (field.Type == FieldType.Text)
        {
            property["maxLength"] = field.IsIndexed ? TextValues.MostIndexedTextCharacters : TextValues.MostTextCharacters;
        }

        return property;
    }

    private static string? Pattern(Field field) => field.Type switch
    {
        FieldType.Boolean => "true|false",
        FieldType.Integer => "\\d{1,19}",
        FieldType.Date => $"{Date}[~?]?|\\.\\./{Date}|{Date}/\\.\\.",
        FieldType.Money => $"undisclosed|(?:(?:~|<=|>=|est )?{Amount}|{Amount}\\.\\.{Amount}) [A-Z]{{3}}",
        FieldType.Share => $"(?:~|<|<=|>|>=)?{Percent}|>?{Percent}\\.\\.<?{Percent}",
        FieldType.Reference => field.IsQualified ? $"(?:{string.Join('|', field.Targets)})/(?:{SlugPattern})" : SlugPattern,
        FieldType.Decimal => "\\d+(?:\\.\\d+)?",
        FieldType.Url => "https?://\\S+",
        _ when field == Organizations.Country => "[A-Z]{2}",
        _ => null,
    };
}
