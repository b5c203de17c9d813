using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.GraphQL.Errors;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.GraphQL.Filters;

/// <summary>Reads the operators on one field, such as <c>{gte: "1000", lt: "2000"}</c>.</summary>
internal static class OperatorReader
{
    /// <summary>Reads the operators on a field, by its type.</summary>
    public static Filter Read(Field field, IDictionary<string, object?> input, string path) => field.Type switch
    {
        FieldType.Date => IntervalReader.ReadDate(field, input, path),
        FieldType.Money => IntervalReader.ReadMoney(field, input, path),
        FieldType.Share => IntervalReader.ReadShare(field, input, path),
        _ => Read(new FieldPart(field), input, path),
    };

    /// <summary>Reads the operators on a plain scalar.</summary>
    public static Filter Read(FieldPart part, IDictionary<string, object?> input, string path) =>
        FilterReader.All([.. input.Select(entry => ReadOperator(part, entry.Key, Operand(entry.Value, $"{path}.{entry.Key}"), $"{path}.{entry.Key}"))]);

    /// <summary>An operand, which is never null.</summary>
    public static object Operand(object? value, string path) => value
        ?? throw new DealGraphError(ErrorCodes.BadUserInput, $"{path} is null; leave it out, or ask for absent values with isNull: true.");

    /// <summary>The values of a list operand.</summary>
    public static IReadOnlyList<object> Operands(object value, string path)
    {
        var values = value is string ? [value] : (value as IEnumerable<object?> ?? [value]).Select(item => Operand(item, path)).ToList();
        return values.Count <= 500
            ? values
            : throw new DealGraphError(ErrorCodes.LimitExceeded, $"{path} has {values.Count} values; it takes 500 at the most.", "maxListValues");
    }

    /// <summary>Absent or present.</summary>
    public static Filter Absence(FieldPart part, object isAbsent) => isAbsent is true ? new IsAbsent(part) : new Not(new IsAbsent(part));

    private static Filter ReadOperator(FieldPart part, string name, object value, string path) => name switch
    {
        "eq" => new Compare(part, Comparison.Equal, Scalar(value)),
        "neq" => new Not(new Compare(part, Comparison.Equal, Scalar(value))),
        "in" => new OneOf(part, [.. Operands(value, path).Select(Scalar)]),
        "nin" => new Not(new OneOf(part, [.. Operands(value, path).Select(Scalar)])),
        "lt" => new Compare(part, Comparison.Less, Scalar(value)),
        "lte" => new Compare(part, Comparison.LessOrEqual, Scalar(value)),
        "gt" => new Compare(part, Comparison.Greater, Scalar(value)),
        "gte" => new Compare(part, Comparison.GreaterOrEqual, Scalar(value)),
        "isNull" => Absence(part, value),
        "contains" => Folded(part, Comparison.Contains, value, path),
        "startsWith" => Folded(part, Comparison.StartsWith, value, path),
        "endsWith" => Folded(part, Comparison.EndsWith, value, path),
        "equalsIgnoreCase" => Folded(part, Comparison.Equal, value, path),
        _ => throw new InvalidOperationException($"{path} has no meaning."),
    };

    // Free text is searched in its folded form; formal text as it stands.
    private static Compare Folded(FieldPart part, Comparison comparison, object value, string path)
    {
        if (part.Field is not { Type: FieldType.Text })
        {
            return new Compare(part, comparison, value);
        }

        var folded = FoldedText.Fold((string)value);
        return folded.Length > 0 || value is ""
            ? new Compare(part with { Part = Part.Folded }, comparison, folded)
            : throw new DealGraphError(ErrorCodes.BadUserInput, $"{path} has neither letters nor digits, and nothing else of a text is compared here.");
    }

    private static object Scalar(object value) => value switch
    {
        bool truth => truth ? 1L : 0L,
        int number => (long)number,
        decimal other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value,
    };
}
