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
            .ReplaceLineEndings("\n");
    }
}
