namespace DealGraph.Import.Diagnostics;

/// <summary>Something wrong with the seed files.</summary>
/// <param name="Location">Where.</param>
/// <param name="Code">What kind of thing.</param>
/// <param name="Message">What exactly, for the person who can mend it.</param>
/// <param name="Suggestion">What was probably meant; null when nothing is near.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(DiagnosticJsonConverter))]
public sealed record Diagnostic(SourceLocation Location, DiagnosticCode Code, string Message, string? Suggestion = null) : IComparable<Diagnostic>
{
    /// <summary>Whether it stops the import.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>By file, line, code and message.</summary>
    public int CompareTo(Diagnostic? other) =>
        other is null ? 1
        : Location.CompareTo(other.Location) is var locations and not 0 ? locations
        : string.CompareOrdinal(Code.Id, other.Code.Id) is var codes and not 0 ? codes
        : string.CompareOrdinal(Message, other.Message);

    /// <summary><c>deals.csv:3 DG3001 unknown organization 'opnai', did you mean 'openai'?</c></summary>
    public override string ToString() =>
        Suggestion is null ? $"{Location} {Code} {Message}" : $"{Location} {Code} {Message}, did you mean '{Suggestion}'?";
}
