using System.Globalization;
using System.Text.Json;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>Reads rows of <c>application/vnd.neo4j.query</c>: each value is <c>{"$type":…,"_value":…}</c>, so that nothing is lost on the way.</summary>
internal static class TypedJson
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/vnd.neo4j.query";

    /// <summary>Reads the array of rows.</summary>
    public static List<IReadOnlyList<object?>> ReadRows(ref Utf8JsonReader reader)
    {
        var rows = new List<IReadOnlyList<object?>>();
        JsonTokens.Expect(ref reader, JsonTokenType.StartArray);
        while (JsonTokens.Next(ref reader) == JsonTokenType.StartArray)
        {
            rows.Add(ReadItems(ref reader));
        }

        return rows;
    }

    // After the opening bracket.
    private static List<object?> ReadItems(ref Utf8JsonReader reader)
    {
        var items = new List<object?>();
        while (JsonTokens.Next(ref reader) == JsonTokenType.StartObject)
        {
            items.Add(ReadValue(ref reader));
        }

        return items;
    }

    // After the opening brace.
    private static object? ReadValue(ref Utf8JsonReader reader)
    {
        JsonTokens.Expect(ref reader, JsonTokenType.PropertyName);
        JsonTokens.Expect(ref reader, JsonTokenType.String);
        var type = TypeOf(ref reader);
        JsonTokens.Expect(ref reader, JsonTokenType.PropertyName);
        JsonTokens.Next(ref reader);
        object? value = type switch
        {
            "String" => JsonTokens.Text(ref reader),
            "Integer" when long.TryParse(JsonTokens.Text(ref reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            "Float" when double.TryParse(JsonTokens.Text(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            "Boolean" when reader.TokenType is JsonTokenType.True or JsonTokenType.False => reader.GetBoolean(),
            "Null" => null,
            "List" => ReadItems(ref reader),
            "Map" => ReadMap(ref reader),
            _ => throw new JsonException($"The answer has a value of the type {type} that cannot be one, or that no statement asks for."),
        };
        JsonTokens.Expect(ref reader, JsonTokenType.EndObject);
        return value;
    }

    private static string TypeOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("String"u8) ? "String" : reader.ValueTextEquals("Integer"u8) ? "Integer" : JsonTokens.Text(ref reader) ?? "";

    private static Dictionary<string, object?> ReadMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (JsonTokens.NextProperty(ref reader))
        {
            var name = JsonTokens.Text(ref reader) ?? "";
            JsonTokens.Expect(ref reader, JsonTokenType.StartObject);
            map[name] = ReadValue(ref reader);
        }

        return map;
    }
}
