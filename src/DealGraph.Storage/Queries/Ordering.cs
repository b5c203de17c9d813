using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Queries;

/// <summary>One key of an order.</summary>
/// <param name="Part">The scalar ordered by; text by code points.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
/// <param name="NullsFirst">Whether nodes without the scalar come first, whatever the direction.</param>
public sealed record Ordering(FieldPart Part, bool IsDescending, bool NullsFirst);
