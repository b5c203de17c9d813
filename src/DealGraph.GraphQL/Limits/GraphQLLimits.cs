using System.ComponentModel.DataAnnotations;

namespace DealGraph.GraphQL.Limits;

/// <summary>
/// What one request may ask for, from the section <c>DealGraph:GraphQL:Limits</c>. All limits are always on;
/// whoever exceeds one gets <c>LIMIT_EXCEEDED</c> with the limit's name in <c>extensions.reason</c>.
/// </summary>
public sealed class GraphQLLimits
{
    /// <summary>The section these settings are read from.</summary>
    public const string Section = "DealGraph:GraphQL:Limits";

    /// <summary>Bytes of a document in UTF-8. Default: 65,536.</summary>
    [Range(1, 16 * 1024 * 1024)]
    public int MaxDocumentBytes { get; set; } = 65_536;

    /// <summary>Tokens of a document: names, values and punctuation, without comments and commas. Default: 10,000.</summary>
    [Range(1, 4_000_000)]
    public int MaxTokens { get; set; } = 10_000;

    /// <summary>How deep the parser may nest, selections and literal values alike. Default: 128.</summary>
    [Range(16, 256)]
    public int MaxParserDepth { get; set; } = 128;

    /// <summary>Levels of fields below an operation, fragments included and introspection not. Default: 15.</summary>
    [Range(1, 128)]
    public int MaxDepth { get; set; } = 15;

    /// <summary>Levels of fields below <c>__schema</c> or <c>__type</c>; the usual introspection query takes 14. Default: 20.</summary>
    [Range(1, 128)]
    public int MaxIntrospectionDepth { get; set; } = 20;

    /// <summary>
    /// How many of the introspection lists that lead from type to type (<c>fields</c>, <c>inputFields</c>, <c>interfaces</c>,
    /// <c>possibleTypes</c>) may be nested, as each multiplies the answer by the size of the schema. Default: 2.
    /// </summary>
    [Range(1, 16)]
    public int MaxIntrospectionLists { get; set; } = 2;

    /// <summary>
    /// Objects that introspection may return in one operation, estimated from the schema. The usual introspection query
    /// takes about thirty for each type. Default: 50,000.
    /// </summary>
    [Range(1, 10_000_000)]
    public int MaxIntrospectionNodes { get; set; } = 50_000;

    /// <summary>Aliases in an operation, counted in fragments for each spread. Default: 100.</summary>
    [Range(0, 100_000)]
    public int MaxAliases { get; set; } = 100;

    /// <summary>Fields directly below an operation, fragments included. Default: 30.</summary>
    [Range(1, 10_000)]
    public int MaxRootFields { get; set; } = 30;

    /// <summary>Fields of an operation with every fragment written out where it is spread. Default: 2,500.</summary>
    [Range(1, 1_000_000)]
    public int MaxFields { get; set; } = 2_500;

    /// <summary>Directives at one place of the document. Default: 4.</summary>
    [Range(0, 1_000)]
    public int MaxDirectives { get; set; } = 4;

    /// <summary>Fragment definitions in a document. Default: 100.</summary>
    [Range(0, 10_000)]
    public int MaxFragments { get; set; } = 100;

    /// <summary>Operations in a document. Default: 50.</summary>
    [Range(1, 10_000)]
    public int MaxOperations { get; set; } = 50;

    /// <summary>Variables of an operation; looking for unused ones takes time that grows with the square. Default: 100.</summary>
    [Range(0, 10_000)]
    public int MaxVariables { get; set; } = 100;

    /// <summary>Validation errors that are reported; the search for more stops there. Default: 10.</summary>
    [Range(1, 10)]
    public int MaxErrors { get; set; } = 10;

    /// <summary>
    /// Pairs of fields with the same response name that validation would have to compare, as that work
    /// grows with the square of their number: a field may stand about 140 times in one place. Default: 10,000.
    /// </summary>
    [Range(1, 1_000_000)]
    public int MaxFieldComparisons { get; set; } = 10_000;

    /// <summary>
    /// Nodes that an operation could return at most: page sizes multiplied down nested connections. Default: 100,000.
    /// </summary>
    [Range(1, long.MaxValue)]
    public long MaxNodes { get; set; } = 100_000;
}
