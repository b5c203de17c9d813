using System.Text.RegularExpressions;
using DealGraph.GraphQL.Tests.Hosting;
using DealGraph.Tests.Shared;
using GraphQL.Types;

namespace DealGraph.GraphQL.Tests.Schema;

public sealed partial class SchemaTextTests(SeededGraph graph)
{
    private IEnumerable<IGraphType> Types => graph.Schema.AllTypes.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal));

    [Fact]
    public void The_published_schema_is_the_schema_served() => Approved.Match(SchemaText.Of(graph.Schema), "schema", "graphql", "schema.graphql");

    [Fact]
    public void Everything_has_a_description_that_is_a_sentence()
    {
        var undescribed = Described().Where(item => item.Description is not { Length: > 0 } text || !(text.EndsWith('.') || text.EndsWith('…'))).Select(item => $"{item.Path}: {item.Description}");

        Assert.Empty(undescribed);
    }

    [Fact]
    public void Types_are_in_pascal_case_fields_in_camel_case_and_codes_in_capitals()
    {
        Assert.All(Types, type => Assert.Matches(Pascal(), type.Name));
        Assert.All(Types.OfType<IComplexGraphType>().SelectMany(type => type.Fields), field => Assert.Matches(Camel(), field.Name));
        Assert.All(Types.OfType<IComplexGraphType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments ?? []), argument => Assert.Matches(Camel(), argument.Name));
        Assert.All(Types.OfType<EnumerationGraphType>().SelectMany(type => type.Values), value => Assert.Matches(Capitals(), value.Name));
    }

    [Fact]
    public void Inputs_end_in_what_they_are()
    {
        Assert.All(Types.OfType<IInputObjectGraphType>(), type => Assert.True(type.Name.EndsWith("Filter", StringComparison.Ordinal) || type.Name.EndsWith("Order", StringComparison.Ordinal), type.Name));
        Assert.DoesNotContain(Types, type => type is not IInputObjectGraphType && type.Name.EndsWith("Filter", StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_implements_an_interface_has_its_fields_with_the_same_types()
    {
        foreach (var type in Types.OfType<IObjectGraphType>())
        {
            foreach (var shared in type.ResolvedInterfaces)
            {
                Assert.All(shared.Fields, field => Assert.Equal(field.ResolvedType?.ToString(), type.GetField(field.Name)?.ResolvedType?.ToString()));
            }
        }
    }

    private IEnumerable<(string Path, string? Description)> Described()
    {
        foreach (var type in Types.Where(type => type.Name is not ("String" or "Int" or "Boolean" or "ID" or "Float")))
        {
            yield return (type.Name, type.Description);
            foreach (var field in (type as IComplexGraphType)?.Fields ?? [])
            {
                yield return ($"{type.Name}.{field.Name}", field.Description);
                foreach (var argument in field.Arguments ?? [])
                {
                    yield return ($"{type.Name}.{field.Name}({argument.Name}:)", argument.Description);
                }
            }

            foreach (var value in type is EnumerationGraphType codes ? codes.Values : Enumerable.Empty<EnumValueDefinition>())
            {
                yield return ($"{type.Name}.{value.Name}", value.Description);
            }
        }
    }

    [GeneratedRegex("^([A-Z][A-Za-z0-9]*|EDTF|URL)$")]
    private static partial Regex Pascal();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$")]
    private static partial Regex Camel();

    [GeneratedRegex("^[A-Z][A-Z0-9_]*$")]
    private static partial Regex Capitals();
}
