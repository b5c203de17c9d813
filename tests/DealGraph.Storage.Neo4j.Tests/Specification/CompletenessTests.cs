using DealGraph.Storage.Specification;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class CompletenessTests
{
    /// <summary>Specifications that this backend does not meet, each with the reason.</summary>
    private static readonly IReadOnlyDictionary<string, string> Unsupported = new Dictionary<string, string>();

    [Fact]
    public void Every_specification_is_tested_here_or_listed_with_a_reason() => Completeness.Require(typeof(CompletenessTests).Assembly, Unsupported);
}
