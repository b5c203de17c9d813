using System.Globalization;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Scalars;

/// <summary>Exact decimal numbers, as strings because JSON numbers lose digits in many clients.</summary>
internal sealed class DecimalScalar : TextScalar<decimal>
{
    public const string TypeName = "Decimal";

    public DecimalScalar()
    {
        Name = TypeName;
        Description = "An exact decimal number, written as a string such as \"6400000000\" or \"49.5\". Inputs may be written as numbers too.";
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLIntValue number => Parse(number.Value.ToString()),
        GraphQLFloatValue number => Parse(number.Value.ToString()),
        _ => base.ParseLiteral(value),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        int or long or double => Parse(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
        System.Numerics.BigInteger big => Parse(big.ToString(CultureInfo.InvariantCulture)),
        _ => base.ParseValue(value),
    };

    /// <inheritdoc/>
    protected override decimal Parse(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{text}' is not a decimal number: write digits with a decimal point, without exponent or grouping.");
}
