using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>A deal that may be another one's double, by what it says itself.</summary>
internal sealed class CandidateDeal(string id, FieldTexts values)
{
    private const int MostDaysApart = 60;
    private const int MostDaysApartAtOnePrice = 365;
    private const int MostTimesThePrice = 2;

    private static readonly Field RoundName = DealGraphCatalogue.Kind(DealKind.KindName).Field("round");
    private static readonly Field PostMoney = DealGraphCatalogue.Kind(DealKind.KindName).Field("postMoneyValuation");
    private static readonly string[] Investments = ["FUNDING_ROUND", "MINORITY_STAKE", "MAJORITY_STAKE"];
    private static readonly string[] Supplies = ["COMPUTE_COMMITMENT", "SUPPLY"];

    /// <summary>What is read of a deal.</summary>
    public static IReadOnlyList<Field> Fields { get; } =
        [DealKind.DealType, DealKind.AnnouncedOn, DealKind.SignedOn, DealKind.CompletedOn, DealKind.Price, RoundName, PostMoney];

    public string Id => id;

    /// <summary>Deals of different families with the same parties are two deals.</summary>
    public string Family { get; } = values.GetValueOrDefault(DealKind.DealType) is not { } type ? ""
        : DealCodes.AcquisitionTypes.Contains(type) ? "ACQUISITION"
        : Investments.Contains(type) ? "INVESTMENT"
        : Supplies.Contains(type) ? "SUPPLY"
        : type;

    /// <summary>The day by which deals are ordered; null when no date is known.</summary>
    public DateOnly? Day => Date?.Earliest ?? Date?.Latest;

    // When it was announced, or else signed or completed.
    private PartialDate? Date { get; } =
        new[] { DealKind.AnnouncedOn, DealKind.SignedOn, DealKind.CompletedOn }.Select(values.GetValueOrDefault).FirstOrDefault(text => text is not null) is { } date
            ? PartialDate.Parse(date)
            : null;

    private Money? Price { get; } = Amount(values, DealKind.Price);

    private Money? Valuation { get; } = Amount(values, PostMoney);

    private string? Round { get; } = values.TryGetValue(RoundName, out var round) ? FoldedText.Fold(round) : null;

    /// <summary>How like two deals are, before one looks at the other parties.</summary>
    public Likeness LikenessTo(CandidateDeal other)
    {
        if (IsKnownToDifferFrom(other))
        {
            return Likeness.None;
        }

        var days = DaysApart(Date, other.Date);
        var haveOnePrice = Price is { } price && price.Text == other.Price?.Text;
        return days <= MostDaysApart ? haveOnePrice ? Likeness.Great : Likeness.Some
            : haveOnePrice && !(days > MostDaysApartAtOnePrice) ? Likeness.Some
            : Likeness.None;
    }

    private static Money? Amount(FieldTexts values, Field field) =>
        values.TryGetValue(field, out var text) ? Findings.Disclosed(text) : null;

    // The fewest days that can lie between; null when a date is not known.
    private static int? DaysApart(PartialDate? one, PartialDate? other) =>
        one is not { } first || other is not { } second ? null
            : Math.Max(0, Math.Max((second.Earliest ?? second.Latest)?.DayNumber - (first.Latest ?? first.Earliest)?.DayNumber ?? 0,
                (first.Earliest ?? first.Latest)?.DayNumber - (second.Latest ?? second.Earliest)?.DayNumber ?? 0));

    private bool IsKnownToDifferFrom(CandidateDeal other) =>
        (Round is { } round && other.Round is { } its && round != its)
        || (Valuation is { } valuation && other.Valuation is { } another
            && valuation.Currency == another.Currency && valuation.Interval.IsDisjointFrom(another.Interval))
        || (Price is { Low: { } price } paid && other.Price is { Low: { } otherPrice } alsoPaid
            && paid.Currency == alsoPaid.Currency && Math.Max(price, otherPrice) / MostTimesThePrice > Math.Min(price, otherPrice));
}
