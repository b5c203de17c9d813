using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>A claim as it is written.</summary>
/// <param name="Row">The claim.</param>
/// <param name="Standing">What resolution made of it.</param>
/// <param name="Conflict">The conflict it takes part in, or null.</param>
internal readonly record struct WrittenClaim(ClaimRow Row, string Standing, string? Conflict)
{
    /// <summary>The standing of the claim that a value is taken from.</summary>
    public const string Chosen = "CHOSEN";
}
