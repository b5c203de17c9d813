using System.Text.Json;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>What a server says of itself at its root.</summary>
internal static class Discovery
{
    /// <summary>The version of Neo4j; null when the server is none.</summary>
    public static string? Version(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            JsonTokens.Expect(ref reader, JsonTokenType.StartObject);
            while (JsonTokens.NextProperty(ref reader))
            {
                if (reader.ValueTextEquals("neo4j_version"u8))
                {
                    JsonTokens.Expect(ref reader, JsonTokenType.String);
                    return JsonTokens.Text(ref reader);
                }

                JsonTokens.SkipValue(ref reader);
            }
        }
        catch (JsonException)
        {
            // A page of something else.
        }

        return null;
    }
}
