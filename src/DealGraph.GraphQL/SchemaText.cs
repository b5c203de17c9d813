using System.Text;
using DealGraph.GraphQL.Scalars;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace DealGraph.GraphQL;

/// <summary>The schema in the schema definition language.</summary>
public static class SchemaText
{
    /// <summary>Prints a schema; the same schema always gives the same text, with every description.</summary>
    public static string Of(DealGraphSchema schema)
    {
        schema.Initialize();
        return schema.Print(new PrintOptions { IncludeDescriptions = true, IncludeDeprecationReasons = true, StringComparison = StringComparison.Ordinal })
            .ReplaceLineEndings("\n")
            .Split('\n').Select(line => WithSpecification(schema, line)).Aggregate(new StringBuilder(), (text, line) => text.Append(text.Length == 0 ? "" : "\n").Append(line)).ToString();
    }

    // The printer leaves @specifiedBy out.
    private static string WithSpecification(DealGraphSchema schema, string line) =>
        line.StartsWith("scalar ", StringComparison.Ordinal) && schema.AllTypes[line["scalar ".Length..]] is ISpecifiedScalar { SpecifiedBy: { } address }
            ? $"{line} @specifiedBy(url: \"{address}\")"
            : line;
}
