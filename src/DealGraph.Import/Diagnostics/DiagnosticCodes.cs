using System.Reflection;

namespace DealGraph.Import.Diagnostics;

/// <summary>All codes.</summary>
public static class DiagnosticCodes
{
    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        .. new[] { typeof(ReadingCodes), typeof(ValueCodes), typeof(LinkCodes), typeof(CheckCodes) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null)).OfType<DiagnosticCode>()
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
