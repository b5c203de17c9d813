using System.Text.Encodings.Web;
using System.Text.Json;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>Writes a statement as the Query API takes it.</summary>
internal static class RequestBody
{
    // The server reads any JSON; escaping what only HTML minds would make texts longer.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The JSON of a request.</summary>
    /// <param name="statement">The statement; null for a request that only keeps a transaction alive.</param>
    /// <param name="isRead">Whether it goes to a server that may lag behind and refuses to write.</param>
    /// <param name="bookmarks">What the server must have seen before it answers.</param>
    /// <param name="callId">What tells the statement from others in the server, or null.</param>
    public static PooledBytes Of(CypherStatement? statement, bool isRead, IReadOnlyList<string> bookmarks, string? callId)
    {
        var bytes = new PooledBytes(1024);
        using var json = new Utf8JsonWriter(bytes, Options);
        json.WriteStartObject();
        if (statement is not null)
        {
            json.WriteString("statement"u8, statement.Text);
            json.WritePropertyName("parameters"u8);
            json.WriteStartObject();
            if (callId is not null)
            {
                json.WriteString(GivenUpCalls.Parameter, callId);
            }

            WriteMembers(json, statement.Parameters);
            json.WriteEndObject();
        }

        if (isRead)
        {
            json.WriteString("accessMode"u8, "READ"u8);
        }

        if (bookmarks.Count > 0)
        {
            json.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in bookmarks)
            {
                json.WriteStringValue(bookmark);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        return bytes;
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        WriteMembers(json, map);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case long number: json.WriteNumberValue(number); break;
            case int number: json.WriteNumberValue(number); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(json, map); break;
            case IEnumerable<object?> list: WriteList(json, list); break;
            default: throw new ArgumentException($"A parameter cannot be a {value.GetType().Name}.", nameof(value));
        }
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<object?> list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }
}
