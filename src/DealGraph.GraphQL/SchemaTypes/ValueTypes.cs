using System.Globalization;
using System.Text.Json;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.GraphQL.Planning;
using DealGraph.GraphQL.Shapes;
using DealGraph.Storage.Fields;
using GraphQL.Types;
using static DealGraph.GraphQL.SchemaTypes.TypeNames;
using FieldType = DealGraph.Domain.Catalogue.FieldType;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary>The value objects: their types, and how each field is written from the value.</summary>
internal static class ValueTypes
{
    private static readonly (string Name, string Type, string Description, ValueWriter<PartialDate> Write)[] DateFields =
    [
        ("value", "EDTF!", "The date without its qualifier.", (writer, date) => writer.WriteStringValue(date.Value)),
        ("text", "EDTF!", "The date with its qualifier.", (writer, date) => writer.WriteStringValue(date.Text)),
        ("precision", "DatePrecision!", "How precisely it is known.", (writer, date) => writer.WriteStringValue(Code(date.Precision))),
        ("qualifier", "DateQualifier!", "What the source adds to the bare date.", (writer, date) => writer.WriteStringValue(Code(date.Qualifier))),
        ("earliest", "Date", "The first day it can be; null when open.", (writer, date) => WriteDay(writer, date.Earliest)),
        ("latest", "Date", "The last day it can be; null when open.", (writer, date) => WriteDay(writer, date.Latest)),
    ];

    private static readonly (string Name, string Type, string Description, ValueWriter<ResolvedMoney> Write)[] MoneyFields =
    [
        ("amount", "Decimal", "The stated amount; null for a range and when undisclosed.", (writer, value) => value.WriteUnits(writer, value.Money.Stated)),
        ("amountMin", "Decimal", "The least it can be; null when undisclosed.", (writer, value) => value.WriteUnits(writer, value.Bounds.Min)),
        ("amountMax", "Decimal", "The most it can be; null when open or undisclosed.", (writer, value) => value.WriteUnits(writer, value.Bounds.Max)),
        ("currency", "String", "The currency, ISO 4217; null when undisclosed.", (writer, value) => writer.WriteStringValue(value.Money.Currency?.Code)),
        ("disclosure", "Disclosure!", "How the amount is known.", (writer, value) => writer.WriteStringValue(Code(value.Money.Disclosure))),
        ("text", "String!", "The amount as text.", (writer, value) => writer.WriteStringValue(value.Money.Text)),
        ("amountUsd", "Decimal", "The stated amount in US dollars, of a range its lower end, at the rate of the day; null when no rate is known.", (writer, value) => ResolvedMoney.WriteUsd(writer, value.Usd)),
        ("amountUsdMin", "Decimal", "The least it can be in US dollars.", (writer, value) => ResolvedMoney.WriteUsd(writer, value.UsdMin)),
        ("amountUsdMax", "Decimal", "The most it can be in US dollars.", (writer, value) => ResolvedMoney.WriteUsd(writer, value.UsdMax)),
        ("fxRate", "Decimal", "US dollars for one unit, as used; null for dollars.", (writer, value) => writer.WriteStringValue(value.FxPart(1))),
        ("fxDate", "Date", "The day of that rate; null for dollars.", (writer, value) => writer.WriteStringValue(value.FxPart(0))),
    ];

    private static readonly (string Name, string Type, string Description, ValueWriter<Share> Write)[] ShareFields =
    [
        ("exact", "Decimal", "The stated share; null for bounds. An approximate figure is in text.", (writer, share) => WritePercent(writer, share.IsExact ? share.Min : null)),
        ("min", "Decimal!", "The least it can be.", (writer, share) => WritePercent(writer, share.Min)),
        ("max", "Decimal!", "The most it can be.", (writer, share) => WritePercent(writer, share.Max)),
        ("exclusiveMin", "Boolean!", "Whether it is more than min.", (writer, share) => writer.WriteBooleanValue(share.ExclusiveMin)),
        ("exclusiveMax", "Boolean!", "Whether it is less than max.", (writer, share) => writer.WriteBooleanValue(share.ExclusiveMax)),
        ("isApproximate", "Boolean!", "Whether the source says about.", (writer, share) => writer.WriteBooleanValue(share.IsApproximate)),
        ("text", "String!", "The share as text.", (writer, share) => writer.WriteStringValue(share.Text)),
    ];

    private static readonly Dictionary<string, ValueWriter<PartialDate>> DateWriters = DateFields.ToDictionary(field => field.Name, field => field.Write);
    private static readonly Dictionary<string, ValueWriter<ResolvedMoney>> MoneyWriters = MoneyFields.ToDictionary(field => field.Name, field => field.Write);
    private static readonly Dictionary<string, ValueWriter<Share>> ShareWriters = ShareFields.ToDictionary(field => field.Name, field => field.Write);

    /// <summary>Every type of this file.</summary>
    public static IEnumerable<IGraphType> Describe() =>
    [
        Object("PartialDate", "A date as precisely as its source printed it, with the days that it allows.", DateFields),
        Object("Money", "An amount of money as its source states it, and in US dollars.", MoneyFields),
        Object("Share", "A share in percent, 0 to 100: exact, about, or between bounds.", ShareFields),
        CodeTypes.Enumeration<DatePrecision>("How precisely a date is known.", value => $"To the {value.ToString().ToLowerInvariant()}."),
        CodeTypes.Enumeration<DateQualifier>("What a source adds to a bare date.", value => value switch
        {
            DateQualifier.Exact => "Nothing.",
            DateQualifier.Approximate => "About.",
            DateQualifier.Uncertain => "The source is not sure.",
            DateQualifier.Before => "In that period or before it.",
            _ => "In that period or after it.",
        }),
        CodeTypes.Enumeration<Disclosure>("How an amount is known.", value => value switch
        {
            Disclosure.Disclosed => "It is stated.",
            Disclosure.Undisclosed => "The source says that it was not disclosed.",
            Disclosure.Range => "Between two stated amounts.",
            Disclosure.UpTo => "At most the stated amount.",
            Disclosure.AtLeast => "The stated amount or more.",
            Disclosure.Approximate => "About the stated amount.",
            _ => "Somebody's estimate.",
        }),
    ];

    /// <summary>Plans a field that is a value object.</summary>
    public static Shape Plan(NodePlanner planner, FieldUse use, Field field)
    {
        var text = planner.Slot(new FieldPart(field));
        switch (field.Type)
        {
            case FieldType.Date:
                return ValuePlanner.Plan(planner, use, "PartialDate", text, row => PartialDate.Parse(row.Text(text) ?? ""), DateWriters);
            case FieldType.Share:
                return ValuePlanner.Plan(planner, use, "Share", text, row => Share.Parse(row.Text(text) ?? ""), ShareWriters);
            default:
                var (usd, min, max, fx) = (planner.Slot(field, Part.Usd), planner.Slot(field, Part.UsdMin), planner.Slot(field, Part.UsdMax), planner.Slot(field, Part.Fx));
                return ValuePlanner.Plan(
                    planner,
                    use,
                    "Money",
                    text,
                    row => new ResolvedMoney(Money.Parse(row.Text(text) ?? ""), row.Number(usd), row.Number(min), row.Number(max), row.Text(fx)),
                    MoneyWriters);
        }
    }

    private static int Slot(this NodePlanner planner, Field field, Part part) => planner.Slot(new FieldPart(field, part));

    private static ObjectGraphType Object<T>(string name, string description, (string Name, string Type, string Description, ValueWriter<T> Write)[] fields)
    {
        var type = new ObjectGraphType { Name = name, Description = description };
        foreach (var (fieldName, fieldType, fieldDescription, _) in fields)
        {
            var required = fieldType.EndsWith('!');
            type.AddField(new global::GraphQL.Types.FieldType
            {
                Name = fieldName,
                Description = fieldDescription,
                ResolvedType = required ? Required(fieldType[..^1]) : Ref(fieldType),
            });
        }

        return type;
    }

    private static string Code<T>(T value)
        where T : struct, Enum => NameForms.Snake(value.ToString()).ToUpperInvariant();

    private static void WriteDay(Utf8JsonWriter writer, DateOnly? day) =>
        writer.WriteStringValue(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WritePercent(Utf8JsonWriter writer, long? units) =>
        writer.WriteStringValue(units is { } known ? Share.Format(known) : null);
}
