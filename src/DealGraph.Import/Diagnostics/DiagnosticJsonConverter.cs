using System.Text.Json;
using System.Text.Json.Serialization;

namespace DealGraph.Import.Diagnostics;

/// <summary>Writes a diagnostic as one flat object: file, line, code, severity, message, suggestion.</summary>
internal sealed class DiagnosticJsonConverter : JsonConverter<Diagnostic>
{
    public override Diagnostic Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Diagnostics are written only.");

    public override void Write(Utf8JsonWriter writer, Diagnostic value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("file", value.Location.File);
        writer.WriteNumber("line", value.Location.Line);
        writer.WriteString("code", value.Code.Id);
        writer.WriteString("severity", value.Severity == Severity.Error ? "error" : "warning");
        writer.WriteString("message", value.Message);
        if (value.Suggestion is { } suggestion)
        {
            writer.WriteString("suggestion", suggestion);
        }

        writer.WriteEndObject();
    }
}
