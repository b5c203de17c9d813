using System.Buffers;
using System.Text.Json;
using GraphQL;

namespace DealGraph.Server.Http;

/// <summary>
/// Reads the JSON form of a request in one pass, strictly: each parameter has its type or the request is refused.
/// Members that the protocol does not know are skipped, as it demands.
/// </summary>
internal static class RequestJson
{
    // The members, as bits of the set of those seen.
    private const int Query = 1;
    private const int OperationName = 2;
    private const int Variables = 4;
    private const int Extensions = 8;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads <paramref name="body"/>, or says why it cannot be a request.</summary>
    public static Refusal? Read(ReadOnlySequence<byte> body, out GraphQLHttpRequest request)
    {
        request = default;
        try
        {
            var reader = ReaderFor(body);
            if (!reader.Read())
                return Refusal.NotJson("The body is empty. Send a JSON object with a member \"query\".");
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => ReadMembers(ref reader, out request),
                JsonTokenType.StartArray => Refusal.NotARequest("Batching is not supported: send one operation in each request, not an array."),
                _ => Refusal.NotARequest("The body must be a JSON object with a member \"query\"."),
            };
        }
        catch (JsonException broken)
        {
            return NotJson(broken);
        }
        catch (InvalidOperationException)
        {
            // The reader's way to say that a string is not valid UTF-8 or holds half of a surrogate pair.
            return Refusal.NotJson("The body is not valid JSON: a string is not valid Unicode.");
        }
    }

    /// <summary>Reads a parameter of a query string that holds a JSON object.</summary>
    public static Refusal? ReadObject(ReadOnlySpan<byte> json, string name, out Inputs? value)
    {
        value = null;
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            var refusal = ReadObject(ref reader, name, out value);
            // Also finds anything that stands behind the object.
            return refusal is null && reader.Read() ? Refusal.NotJson($"The parameter \"{name}\" is not valid JSON.") : refusal;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return Refusal.NotJson($"The parameter \"{name}\" is not valid JSON.");
        }
    }

    private static Utf8JsonReader ReaderFor(ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
        {
            var span = body.FirstSpan;
            return new Utf8JsonReader(span.StartsWith(ByteOrderMark) ? span[ByteOrderMark.Length..] : span);
        }

        var start = new SequenceReader<byte>(body);
        return new Utf8JsonReader(start.IsNext(ByteOrderMark, advancePast: true) ? start.UnreadSequence : body);
    }

    private static Refusal? ReadMembers(ref Utf8JsonReader reader, out GraphQLHttpRequest request)
    {
        request = default;
        string? query = null, operationName = null;
        Inputs? variables = null, extensions = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = MemberAt(ref reader);
            // Which of two would win differs between JSON libraries, and so would what a proxy and this server see.
            if (member != 0 && (seen & member) != 0)
                return Refusal.NotARequest($"The member \"{reader.GetString()}\" occurs twice.");
            seen |= member;
            reader.Read();
            var refusal = member switch
            {
                Query => ReadText(ref reader, "query", out query),
                OperationName => ReadText(ref reader, "operationName", out operationName),
                Variables => ReadObject(ref reader, "variables", out variables),
                Extensions => ReadObject(ref reader, "extensions", out extensions),
                _ => Skip(ref reader),
            };
            if (refusal is not null)
                return refusal;
        }

        // Also finds anything that stands behind the object.
        reader.Read();
        if (query is null)
            return Refusal.NotARequest("The member \"query\" is missing. It holds the GraphQL document as a string.");
        request = new GraphQLHttpRequest(query, operationName, variables, extensions);
        return null;
    }

    private static int MemberAt(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("query"u8) ? Query
        : reader.ValueTextEquals("variables"u8) ? Variables
        : reader.ValueTextEquals("operationName"u8) ? OperationName
        : reader.ValueTextEquals("extensions"u8) ? Extensions
        : 0;

    private static Refusal? ReadText(ref Utf8JsonReader reader, string name, out string? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.String)
            value = reader.GetString();
        else if (reader.TokenType != JsonTokenType.Null)
            return Refusal.NotARequest($"The parameter \"{name}\" must be a string.");
        return null;
    }

    private static Refusal? ReadObject(ref Utf8JsonReader reader, string name, out Inputs? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.StartObject)
            value = InputsJson.ReadObject(ref reader).ToInputs();
        else if (reader.TokenType != JsonTokenType.Null)
            return Refusal.NotARequest($"The parameter \"{name}\" must be a JSON object.");
        return null;
    }

    private static Refusal? Skip(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return null;
    }

    private static Refusal NotJson(JsonException broken) =>
        Refusal.NotJson($"The body is not valid JSON (line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}).");
}
