namespace DealGraph.Domain.Resolution;

/// <summary>The value a property resolved to.</summary>
/// <param name="Text">Its canonical text.</param>
/// <param name="Usd">For money, the same in US dollars when a rate of the day is known; else null.</param>
public sealed record ResolvedValue(string Text, UsdAmount? Usd = null);
