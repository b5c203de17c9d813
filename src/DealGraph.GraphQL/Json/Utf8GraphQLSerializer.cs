using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL.Execution;
using GraphQL.SystemTextJson;

namespace DealGraph.GraphQL.Json;

/// <summary>
/// GraphQL.NET's JSON serializer with a way straight into a buffer: the HTTP endpoint learns the length of the answer
/// before it sends the first byte, and nothing is copied in between.
/// </summary>
public sealed class Utf8GraphQLSerializer : GraphQLSerializer
{
    // The answer is JSON in its own right, never a part of an HTML page, so quotes and plus signs need no escaping.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>Makes a serializer that shows errors the way <paramref name="errors"/> maps them.</summary>
    public Utf8GraphQLSerializer(IErrorInfoProvider errors)
        : this(errors, static _ => { })
    {
    }

    /// <summary>Makes a serializer with more converters or other settings.</summary>
    public Utf8GraphQLSerializer(IErrorInfoProvider errors, Action<JsonSerializerOptions> configure)
        : base(
            options =>
            {
                options.Encoder = Encoder;
                configure(options);
            },
            errors)
    {
    }

    /// <summary>Writes <paramref name="value"/> to <paramref name="output"/> and says how many bytes that took.</summary>
    public long Write<T>(IBufferWriter<byte> output, T value)
    {
        // Taken and given back, so that a converter that writes another answer inside this one gets its own writer.
        var writer = _writer ?? new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });
        _writer = null;
        writer.Reset(output);
        JsonSerializer.Serialize(writer, value, SerializerOptions);
        writer.Flush();
        var written = writer.BytesCommitted;
        writer.Reset(Nowhere.Instance);
        _writer = writer;
        return written;
    }
}
