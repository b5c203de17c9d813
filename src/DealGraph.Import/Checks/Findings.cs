using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>What checks report to, and the day they judge by.</summary>
/// <param name="Diagnostics">Where reports go.</param>
/// <param name="Today">The day of the import, in UTC.</param>
internal sealed record Findings(DiagnosticBag Diagnostics, DateOnly Today)
{
    public void Add(FactRow fact, DiagnosticCode code, string message) => Diagnostics.Add(SourceLocation.Of(fact.Origin), code, message);

    /// <summary>A date of a fact, or null.</summary>
    public static PartialDate? Date(FactRow fact, Field field) =>
        fact.Values.TryGetValue(field, out var text) ? PartialDate.Parse(text) : null;

    /// <summary>An amount of a fact, or null.</summary>
    public static Money? Money(FactRow fact, Field field) =>
        fact.Values.TryGetValue(field, out var text) ? Domain.Values.Money.Parse(text) : null;
}
