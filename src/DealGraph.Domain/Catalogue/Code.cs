namespace DealGraph.Domain.Catalogue;

/// <summary>One value of a codelist.</summary>
/// <param name="Value">The code, in capitals.</param>
/// <param name="Description">What it means.</param>
/// <param name="Stage">How far along it is, where the list is progressive; a later stage replaces an earlier one.</param>
public sealed record Code(string Value, string Description, int Stage = 0);
