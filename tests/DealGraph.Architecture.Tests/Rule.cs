namespace DealGraph.Architecture.Tests;

/// <summary>Fails with every breach of a rule at once and the place where the rule is reasoned.</summary>
internal static class Rule
{
    /// <param name="breaches">What breaks it, one line each.</param>
    /// <param name="rule">The rule in a sentence.</param>
    /// <param name="decision">The file under <c>docs/decisions</c> that reasons it, when one does.</param>
    public static void Holds(IEnumerable<string> breaches, string rule, string? decision = null)
    {
        var found = breaches.ToList();
        var reason = decision is null ? "" : $" See docs/decisions/{decision}.";
        Assert.True(found.Count == 0, $"{rule}{reason}\n{string.Join('\n', found)}");
        Assert.True(decision is null || File.Exists(Repository.Full($"docs/decisions/{decision}")), $"docs/decisions/{decision} is not there.");
    }
}
