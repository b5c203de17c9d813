using System.Text.Json;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>Steps through JSON that must be of a known form; anything else, such as a text that ends too early, is a <see cref="JsonException"/>.</summary>
internal static class JsonTokens
{
    public static JsonTokenType Next(ref Utf8JsonReader reader) =>
        reader.Read() ? reader.TokenType : throw new JsonException("The answer ends too early.");

    public static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (Next(ref reader) != type)
        {
            throw new JsonException($"The answer has {reader.TokenType} where {type} was expected.");
        }
    }

    /// <summary>The text or name being read, or null.</summary>
    public static string? Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName or JsonTokenType.Null))
        {
            throw new JsonException($"The answer has {reader.TokenType} where a text was expected.");
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The answer has a text that is not in UTF-8.", exception);
        }
    }

    /// <summary>Goes to the next property of the object being read; false at its end.</summary>
    public static bool NextProperty(ref Utf8JsonReader reader) => Next(ref reader) == JsonTokenType.PropertyName;

    /// <summary>Goes past the value of the property just read.</summary>
    public static void SkipValue(ref Utf8JsonReader reader)
    {
        Next(ref reader);
        reader.Skip();
    }
}
