using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>What checks report to, and the day they judge by.</summary>
/// <param name="Diagnostics">Where reports go.</param>
/// <param name="Today">The day of the import, in UTC.</param>
/// <param name="Acceptances">Warnings that are not reported.</param>
internal sealed record Findings(DiagnosticBag Diagnostics, DateOnly Today, Acceptances Acceptances)
{
    public void Add(FactRow fact, DiagnosticCode code, string message) => Add(fact.Id, SourceLocation.Of(fact.Origin), code, message);

    public void Add(string fact, SourceLocation location, DiagnosticCode code, string message)
    {
        if (code.Severity == Severity.Error || !Acceptances.Accepts(code, fact))
        {
            Diagnostics.Add(location, code, message);
        }
    }

    /// <summary>A date of a fact, or null.</summary>
    public static PartialDate? Date(FactRow fact, Field field) =>
        fact.Values.TryGetValue(field, out var text) ? PartialDate.Parse(text) : null;

    /// <summary>An amount of a fact, or null when there is none or it is undisclosed.</summary>
    public static Money? Money(FactRow fact, Field field) =>
        fact.Values.TryGetValue(field, out var text) ? Disclosed(text) : null;

    /// <summary>An amount, or null when it is undisclosed.</summary>
    public static Money? Disclosed(string text) => Domain.Values.Money.Parse(text) is { Low: not null } money ? money : null;
}
