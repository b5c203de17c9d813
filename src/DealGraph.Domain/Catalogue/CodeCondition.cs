namespace DealGraph.Domain.Catalogue;

/// <summary>That a code field of a node has one of some codes.</summary>
/// <param name="Field">The code field.</param>
/// <param name="Codes">The codes, of which it has one.</param>
public sealed record CodeCondition(Field Field, params IReadOnlyList<string> Codes);
