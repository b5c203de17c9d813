using System.Text.Json;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>What stands in an answer besides its rows. An error may follow rows, for the server answers while it works.</summary>
internal sealed record ReplyContent(
    CypherRows Rows, Range? OnlyValue, IReadOnlyList<string> Bookmarks, string? TransactionId, ServerError? Error)
{
    private static readonly CypherRows NoRows = new([], []);

    /// <summary>An answer without content, as to the end of a transaction.</summary>
    public static ReplyContent Empty { get; } = new(NoRows, null, [], null, null);

    /// <summary>Reads an answer.</summary>
    /// <param name="json">The body.</param>
    /// <param name="wantsRows">Whether rows are read; else only the place of the one value is found.</param>
    /// <exception cref="JsonException">The answer is cut off, or is none of the Query API.</exception>
    public static ReplyContent Read(ReadOnlySpan<byte> json, bool wantsRows)
    {
        var reader = new Utf8JsonReader(json);
        var content = Empty;
        JsonTokens.Expect(ref reader, JsonTokenType.StartObject);
        while (JsonTokens.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("data"u8))
            {
                content = ReadData(ref reader, content, wantsRows);
            }
            else if (reader.ValueTextEquals("bookmarks"u8))
            {
                content = content with { Bookmarks = ReadTexts(ref reader) };
            }
            else if (reader.ValueTextEquals("transaction"u8))
            {
                content = content with { TransactionId = ReadId(ref reader) };
            }
            else if (reader.ValueTextEquals("errors"u8))
            {
                content = content with { Error = ReadErrors(ref reader) };
            }
            else
            {
                JsonTokens.SkipValue(ref reader);
            }
        }

        return content;
    }

    private static ReplyContent ReadData(ref Utf8JsonReader reader, ReplyContent content, bool wantsRows)
    {
        IReadOnlyList<string> columns = [];
        JsonTokens.Expect(ref reader, JsonTokenType.StartObject);
        while (JsonTokens.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("fields"u8))
            {
                columns = ReadTexts(ref reader);
            }
            else if (!reader.ValueTextEquals("values"u8))
            {
                JsonTokens.SkipValue(ref reader);
            }
            else if (wantsRows)
            {
                content = content with { Rows = new CypherRows(columns, TypedJson.ReadRows(ref reader)) };
            }
            else
            {
                content = content with { OnlyValue = FindOnlyValue(ref reader) };
            }
        }

        return content;
    }

    // [[value]]; null when there is no row.
    private static Range? FindOnlyValue(ref Utf8JsonReader reader)
    {
        JsonTokens.Expect(ref reader, JsonTokenType.StartArray);
        JsonTokens.Next(ref reader);
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return null;
        }

        JsonTokens.Next(ref reader);
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        var end = (int)reader.BytesConsumed;
        JsonTokens.Expect(ref reader, JsonTokenType.EndArray);
        JsonTokens.Expect(ref reader, JsonTokenType.EndArray);
        return start..end;
    }

    private static List<string> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>(1);
        JsonTokens.Expect(ref reader, JsonTokenType.StartArray);
        while (JsonTokens.Next(ref reader) == JsonTokenType.String)
        {
            texts.Add(JsonTokens.Text(ref reader) ?? "");
        }

        return texts;
    }

    private static string? ReadId(ref Utf8JsonReader reader)
    {
        string? id = null;
        JsonTokens.Expect(ref reader, JsonTokenType.StartObject);
        while (JsonTokens.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                JsonTokens.Next(ref reader);
                id = JsonTokens.Text(ref reader);
            }
            else
            {
                JsonTokens.SkipValue(ref reader);
            }
        }

        return id;
    }

    // The first one is the reason; the others follow from it.
    private static ServerError? ReadErrors(ref Utf8JsonReader reader)
    {
        ServerError? first = null;
        JsonTokens.Expect(ref reader, JsonTokenType.StartArray);
        while (JsonTokens.Next(ref reader) == JsonTokenType.StartObject)
        {
            var (code, message) = ("", "");
            while (JsonTokens.NextProperty(ref reader))
            {
                var isCode = reader.ValueTextEquals("code"u8);
                var isMessage = reader.ValueTextEquals("message"u8);
                JsonTokens.Next(ref reader);
                code = isCode ? JsonTokens.Text(ref reader) ?? "" : code;
                message = isMessage ? JsonTokens.Text(ref reader) ?? "" : message;
                reader.Skip();
            }

            first ??= new ServerError(code, message);
        }

        return first;
    }
}
