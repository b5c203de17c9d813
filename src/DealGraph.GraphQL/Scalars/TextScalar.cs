using GraphQL.Types;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Scalars;

/// <summary>A scalar that is a string on the wire, checked on the way in. Answers are written by the planner, not by it.</summary>
/// <typeparam name="T">What an input is parsed into.</typeparam>
internal abstract class TextScalar<T> : ScalarGraphType, ISpecifiedScalar
    where T : notnull
{
    /// <inheritdoc/>
    public string? SpecifiedBy { get; init; }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parse(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value, $"{Name} is written as a string."),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        string text => Parse(text),
        T parsed => parsed,
        null => null,
        _ => ThrowValueConversionError(value),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value?.ToString();

    /// <summary>Reads the text; throws <see cref="FormatException"/> with the reason when it is none.</summary>
    protected abstract T Parse(string text);
}
