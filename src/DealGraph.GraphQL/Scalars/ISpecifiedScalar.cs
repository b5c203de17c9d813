namespace DealGraph.GraphQL.Scalars;

/// <summary>A scalar whose form somebody specified.</summary>
internal interface ISpecifiedScalar
{
    /// <summary>The address of the specification; null for a scalar of our own.</summary>
    string? SpecifiedBy { get; }
}
