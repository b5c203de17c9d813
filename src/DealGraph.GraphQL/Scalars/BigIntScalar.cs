using System.Globalization;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Scalars;

/// <summary>Whole numbers past 32 bits, as strings because JSON numbers lose digits in many clients.</summary>
internal sealed class BigIntScalar : TextScalar<long>
{
    public BigIntScalar()
    {
        Name = "BigInt";
        Description = "A whole number of up to 64 bits, as a string because JSON numbers lose digits in many clients. Inputs may be written as numbers too.";
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLIntValue number ? Parse(number.Value.ToString()) : base.ParseLiteral(value);

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value is int number ? (long)number : base.ParseValue(value);

    /// <inheritdoc/>
    protected override long Parse(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{text}' is not a whole number of 64 bits.");
}
