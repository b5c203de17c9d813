using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Reading;

namespace DealGraph.Import.Parsing;

/// <summary>Parses one value by the type of its field. Values are not empty and have no white space around them.</summary>
internal static class ValueParser
{
    public static ParsedValue Parse(Field field, string text) => field.Type switch
    {
        _ when FormalValues.Find(field) is { } formal => formal(text),
        FieldType.Text => TextValues.ParseText(text, field.IsIndexed),
        FieldType.Token => TextValues.ParseToken(text),
        FieldType.Code => ParseCode(field, text),
        FieldType.Boolean => text is "true" or "false" ? ParsedValue.Of(text)
            : ParsedValue.Wrong(ValueCodes.Boolean, $"'{Excerpt.Of(text)}' is neither true nor false", Truth(text)),
        FieldType.Integer => ParseInteger(text),
        FieldType.Date => PartialDate.TryParse(text, out var date, out var problem) ? ParsedValue.Of(date.Text) : ParsedValue.Wrong(ValueCodes.Date, problem),
        FieldType.Money => Money.TryParse(text, out var money, out var problem) ? ParsedValue.Of(money.Text) : ParsedValue.Wrong(ValueCodes.Money, problem),
        FieldType.Share => Share.TryParse(text, out var share, out var problem) ? ParsedValue.Of(share.Text) : ParsedValue.Wrong(ValueCodes.Share, problem),
        FieldType.Url => TextValues.ParseUrl(text),
        FieldType.Reference => References.Parse(field, text),
        FieldType.Decimal => FormalValues.Rate(text),
        _ => throw new InvalidOperationException($"A seed file has no values of type {field.Type}."),
    };

    private static ParsedValue ParseCode(Field field, string text)
    {
        var codelist = field.Codelist ?? throw new InvalidOperationException($"{field.Name} has no codelist.");
        return codelist.Find(text) is not null
            ? ParsedValue.Of(text)
            : ParsedValue.Wrong(
                ValueCodes.Code,
                $"'{Excerpt.Of(text)}' is not a code of {codelist.Name}",
                Spelling.Nearest(text.Replace(' ', '_'), codelist.Codes.Select(code => code.Value)));
    }

    private static ParsedValue ParseInteger(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? ParsedValue.Of(number.ToString(CultureInfo.InvariantCulture))
            : ParsedValue.Wrong(ValueCodes.Integer, $"'{Excerpt.Of(text)}' is not a whole number from 0 to {long.MaxValue}");

    private static string? Truth(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "1" => "true",
        "false" or "no" or "n" or "0" => "false",
        _ => null,
    };
}
