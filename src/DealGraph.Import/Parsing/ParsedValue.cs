using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Parsing;

/// <summary>A cell's canonical value, or what is wrong with it.</summary>
/// <param name="Text">The canonical value; null when it is wrong.</param>
/// <param name="Code">What kind of fault; null when there is none.</param>
/// <param name="Problem">The fault in words; null when there is none.</param>
/// <param name="Suggestion">What was probably meant, or null.</param>
internal readonly record struct ParsedValue(string? Text, DiagnosticCode? Code, string? Problem, string? Suggestion)
{
    public static ParsedValue Of(string text) => new(text, null, null, null);

    public static ParsedValue Wrong(DiagnosticCode code, string? problem, string? suggestion = null) => new(null, code, problem ?? code.Description, suggestion);
}
