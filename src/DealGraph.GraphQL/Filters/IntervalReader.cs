using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.GraphQL.Errors;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.GraphQL.Filters;

/// <summary>
/// Reads the operators on values that are intervals: dates, amounts, shares. A comparison holds when it is certain, that is for every value
/// that the interval allows; with <c>match: POSSIBLE</c> when it holds for at least one.
/// </summary>
internal static class IntervalReader
{
    /// <summary>Reads a date's operators; the operand is a date of any precision.</summary>
    public static Filter ReadDate(Field field, IDictionary<string, object?> input, string path)
    {
        var possible = IsPossible(input);
        return Read(field, input, path, (name, value) =>
        {
            var date = (PartialDate)value;
            return name switch
            {
                "eq" => new Compare(new FieldPart(field), Comparison.Equal, date.Text),
                "neq" => new Not(new Compare(new FieldPart(field), Comparison.Equal, date.Text)),
                _ => Bound(new FieldPart(field, Part.Earliest), new FieldPart(field, Part.Latest), name, Day(date.Earliest), Day(date.Latest), possible),
            };
        });
    }

    /// <summary>Reads an amount's operators: decimal numbers of US dollars, or of <c>currency</c> when that is given.</summary>
    public static Filter ReadMoney(Field field, IDictionary<string, object?> input, string path)
    {
        var possible = IsPossible(input);
        var currency = input.TryGetValue("currency", out var code) ? ReadCurrency(OperatorReader.Operand(code, $"{path}.currency"), path) : (Currency?)null;
        var (min, max) = currency is null ? (Part.UsdMin, Part.UsdMax) : (Part.Min, Part.Max);
        var filter = Read(field, input, path, (name, value) => name switch
        {
            "disclosure" => OperatorReader.Read(new FieldPart(field, Part.Disclosure), (IDictionary<string, object?>)value, $"{path}.disclosure"),
            "lte" or "lt" when currency is null && !possible => UsdAtMost(field, name, MinorUnits((decimal)value, currency, path)),
            _ => Bound(new FieldPart(field, min), new FieldPart(field, max), name, MinorUnits((decimal)value, currency, path), MinorUnits((decimal)value, currency, path), possible),
        });
        return currency is null ? filter : new AllOf([new Compare(new FieldPart(field, Part.Currency), Comparison.Equal, currency.Value.Code), filter]);
    }

    /// <summary>Reads a share's operators: decimal numbers of percent.</summary>
    public static Filter ReadShare(Field field, IDictionary<string, object?> input, string path)
    {
        var possible = IsPossible(input);
        return Read(field, input, path, (name, value) =>
        {
            var units = (decimal)value * Share.UnitsPerPercent;
            return units is < 0 or > 100 * Share.UnitsPerPercent || units != decimal.Truncate(units)
                ? throw new DealGraphError(ErrorCodes.BadUserInput, $"{path}.{name} is not between 0 and 100 percent, with 6 decimal places at the most.")
                : Bound(new FieldPart(field, Part.Min), new FieldPart(field, Part.Max), name, (long)units, (long)units, possible);
        });
    }

    private static Filter Read(Field field, IDictionary<string, object?> input, string path, Func<string, object, Filter> read) => FilterReader.All(
    [
        .. input.Where(entry => entry.Key is not ("match" or "currency")).Select(entry =>
        {
            var value = OperatorReader.Operand(entry.Value, $"{path}.{entry.Key}");
            return entry.Key switch
            {
                "isNull" => OperatorReader.Absence(new FieldPart(field), value),
                _ => read(entry.Key, value),
            };
        }),
    ]);

    private static bool IsPossible(IDictionary<string, object?> input) => input.TryGetValue("match", out var match) && match is "POSSIBLE";

    // An operand that is itself an interval (a month, a year) is passed when the value lies beyond all of it; nothing lies beyond an
    // end that is open, and every value lies on this side of it.
    private static Filter Bound(FieldPart min, FieldPart max, string name, object? first, object? last, bool possible)
    {
        var (low, high) = possible ? (max, min) : (min, max);
        return name switch
        {
            "gt" => last is null ? new AnyOf([]) : Beyond(low, Comparison.Greater, last, min),
            "gte" => first is null ? Known(min, max) : Beyond(low, Comparison.GreaterOrEqual, first, min),
            "lt" => first is null ? new AnyOf([]) : Beyond(high, Comparison.Less, first, max),
            "lte" => last is null ? Known(min, max) : Beyond(high, Comparison.LessOrEqual, last, max),
            "eq" => new AllOf([Bound(min, max, "gte", first, last, possible), Bound(min, max, "lte", first, last, possible)]),
            "neq" => new Not(Bound(min, max, "eq", first, last, possible)),
            _ => throw new InvalidOperationException($"{name} has no meaning."),
        };
    }

    // What has a greatest amount has a least and a stated one too, and neither is above it. Saying so changes nothing, but lets a store
    // begin at the operand when it goes through amounts in the order of either.
    private static AllOf UsdAtMost(Field field, string name, long operand)
    {
        var comparison = name == "lt" ? Comparison.Less : Comparison.LessOrEqual;
        return new AllOf([.. new[] { Part.UsdMax, Part.UsdMin, Part.Usd }.Select(part => new Compare(new FieldPart(field, part), comparison, operand))]);
    }

    // What has no bound on the side asked for can lie beyond any operand, as long as it has a bound at all.
    private static Filter Beyond(FieldPart part, Comparison comparison, object operand, FieldPart near) => part == near
        ? new Compare(part, comparison, operand)
        : new AnyOf([new Compare(part, comparison, operand), new AllOf([new IsAbsent(part), new Not(new IsAbsent(near))])]);

    private static AnyOf Known(FieldPart min, FieldPart max) => new([new Not(new IsAbsent(min)), new Not(new IsAbsent(max))]);

    private static Currency ReadCurrency(object code, string path) => Currency.TryParse((string)code, out var currency)
        ? currency
        : throw new DealGraphError(ErrorCodes.BadUserInput, $"{path}.currency is not a code of ISO 4217.");

    private static long MinorUnits(decimal amount, Currency? currency, string path)
    {
        var scale = (currency ?? Currency.Usd).MinorPerUnit;
        return amount is < 0 || amount > long.MaxValue / scale || amount * scale != decimal.Truncate(amount * scale)
            ? throw new DealGraphError(ErrorCodes.BadUserInput, $"{path} has an amount that is negative, too large, or finer than the currency's smallest unit.")
            : (long)(amount * scale);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
