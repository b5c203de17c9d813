using DealGraph.Storage.Specification;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class CompletenessTests
{
    /// <summary>Specifications that this backend does not meet, each with the reason.</summary>
    private static readonly IReadOnlyDictionary<string, string> Unsupported = new Dictionary<string, string>();

    [Fact]
    public void Every_specification_is_tested_here_or_listed_with_a_reason()
    {
        var tested = typeof(CompletenessTests).Assembly.GetTypes().Select(Specification).ToHashSet();
        var missing = typeof(StoreSpecification<>).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsGenericTypeDefinition: true } && type != typeof(StoreSpecification<>) && IsSpecification(type))
            .Where(type => !tested.Contains(type) && !Unsupported.ContainsKey(type.Name));

        Assert.Empty(missing);
        Assert.All(Unsupported.Values, Assert.NotEmpty);
    }

    private static Type? Specification(Type type) => type is { IsAbstract: false, BaseType.IsGenericType: true } ? type.BaseType.GetGenericTypeDefinition() : null;

    private static bool IsSpecification(Type type) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(StoreSpecification<>);
}
