using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Identity;

namespace DealGraph.Import.Parsing;

/// <summary>Rules between the values of one row.</summary>
internal static class CrossChecks
{
    public static void Check(Kind kind, SourceLocation location, IReadOnlyDictionary<Field, string> values, DiagnosticBag diagnostics)
    {
        if (kind.Name == Identifiers.KindName
            && values.TryGetValue(Identifiers.Scheme, out var scheme)
            && values.TryGetValue(Identifiers.Value, out var value)
            && IdentifierForms.Problem(scheme, value) is { } problem)
        {
            diagnostics.Add(location, ValueCodes.Identifier, $"'{value}' is not an identifier of {scheme}: {problem}");
        }
    }
}
