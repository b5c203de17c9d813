using System.Reflection;
using Xunit;

namespace DealGraph.Storage.Specification;

/// <summary>Notices a specification that a backend's tests leave out.</summary>
public static class Completeness
{
    /// <summary>Requires that every specification has a subclass among the tests, or is listed.</summary>
    /// <param name="tests">The tests of a backend.</param>
    /// <param name="unsupported">The names of specifications that the backend does not meet, each with the reason.</param>
    public static void Require(Assembly tests, IReadOnlyDictionary<string, string> unsupported)
    {
        var tested = tests.GetTypes().Select(SpecificationOf).ToHashSet();
        var missing = typeof(StoreSpecification<>).Assembly.GetTypes().Where(IsSpecification)
            .Where(type => !tested.Contains(type) && !unsupported.ContainsKey(type.Name));

        Assert.Empty(missing);
        Assert.All(unsupported.Values, Assert.NotEmpty);
    }

    private static Type? SpecificationOf(Type type) => type is { IsAbstract: false, BaseType.IsGenericType: true } ? type.BaseType.GetGenericTypeDefinition() : null;

    private static bool IsSpecification(Type type) => type is { IsAbstract: true, IsGenericTypeDefinition: true, BaseType.IsGenericType: true }
        && type.BaseType.GetGenericTypeDefinition() == typeof(StoreSpecification<>);
}
