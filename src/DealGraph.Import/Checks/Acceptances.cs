using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Checks;

/// <summary>Warnings that somebody looked at and found justified: they are not reported, as long as they occur.</summary>
internal sealed class Acceptances
{
    private readonly Dictionary<(string Code, string Fact), SourceLocation> unused = [];
    private readonly HashSet<(string Code, string Fact)> used = [];

    /// <summary>Accepts a warning about a fact.</summary>
    public void Add(string code, string fact, SourceLocation location) => unused.TryAdd((code, fact), location);

    /// <summary>Whether a warning is accepted.</summary>
    public bool Accepts(DiagnosticCode code, string fact)
    {
        if (unused.Remove((code.Id, fact)))
        {
            used.Add((code.Id, fact));
        }

        return used.Contains((code.Id, fact));
    }

    /// <summary>Reports those that accept nothing, once all checks are through.</summary>
    public void ReportUnused(DiagnosticBag diagnostics)
    {
        foreach (var ((code, fact), location) in unused)
        {
            var reason = DiagnosticCodes.All.FirstOrDefault(known => known.Id == code) switch
            {
                null => $"there is no code '{code}'",
                { Severity: Severity.Error } => $"{code} is an error, and errors cannot be accepted",
                _ => $"'{fact}' has no warning {code}: take the row out",
            };
            diagnostics.Add(location, CheckCodes.Acceptance, reason);
        }
    }
}
