using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace DealGraph.Server.Http;

/// <summary>
/// Reads a JSON object into the plain values that GraphQL.NET takes as variables. Unlike the library's converter it
/// answers for every input: a name that occurs twice and a number without bounds are errors of the client.
/// </summary>
internal static class InputsJson
{
    // Parsing an integer takes more than linear time. No scalar takes more digits than this.
    private const int MaxNumberLength = 128;

    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>Reads the object that <paramref name="reader"/> stands at the beginning of.</summary>
    /// <exception cref="JsonException">The JSON is broken or ambiguous.</exception>
    public static Dictionary<string, object?> ReadObject(ref Utf8JsonReader reader)
    {
        var result = new Dictionary<string, object?>();
        while (Next(ref reader) != JsonTokenType.EndObject)
        {
            var name = reader.GetString() ?? "";
            Next(ref reader);
            if (!result.TryAdd(name, ReadValue(ref reader)))
                throw new JsonException("A name occurs twice.", null, null, null);
        }

        return result;
    }

    private static List<object?> ReadArray(ref Utf8JsonReader reader)
    {
        var result = new List<object?>();
        while (Next(ref reader) != JsonTokenType.EndArray)
            result.Add(ReadValue(ref reader));
        return result;
    }

    private static object? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.True => True,
        JsonTokenType.False => False,
        _ => null,
    };

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var small))
            return small;
        if (reader.TryGetInt64(out var large))
            return large;

        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > MaxNumberLength)
            throw new JsonException("A number is too long.", null, null, null);
        Span<char> digits = stackalloc char[MaxNumberLength];
        digits = digits[..(reader.HasValueSequence
            ? Encoding.ASCII.GetChars(reader.ValueSequence, digits)
            : Encoding.ASCII.GetChars(reader.ValueSpan, digits))];
        if (BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var huge))
            return huge;
        // A decimal keeps the digits that a double would round away; a double reaches farther.
        if (reader.TryGetDecimal(out var exact) && exact != 0)
            return exact;
        return reader.TryGetDouble(out var wide) && double.IsFinite(wide)
            ? wide
            : throw new JsonException("A number is out of range.", null, null, null);
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader) =>
        reader.Read() ? reader.TokenType : throw new JsonException("The JSON ends too early.", null, null, null);
}
