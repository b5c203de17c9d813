using System.Globalization;
using DealGraph.Domain.Values;

namespace DealGraph.Domain.Resolution;

/// <summary>Reference rates by currency and day.</summary>
public sealed class ExchangeRateTable
{
    // Reference rates are not published on weekends and holidays; the last one before is used, but not one older than this.
    private const int MostDaysBack = 7;

    private readonly Dictionary<string, SortedList<DateOnly, (decimal Rate, string Source)>> rates = new(StringComparer.Ordinal);

    /// <summary>Adds the rate of a day.</summary>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <param name="day">The day.</param>
    /// <param name="usdPerUnit">US dollars for one unit.</param>
    /// <param name="source">The id of the source.</param>
    public void Add(string currency, DateOnly day, decimal usdPerUnit, string source)
    {
        if (!rates.TryGetValue(currency, out var days))
        {
            rates[currency] = days = [];
        }

        days[day] = (usdPerUnit, source);
    }

    /// <summary>
    /// Converts an amount at the rate of the last day that <paramref name="date"/> can be, or of the last day before with a rate, at most
    /// a week back. Null when the amount is undisclosed or no rate is known.
    /// </summary>
    public UsdAmount? Convert(Money money, PartialDate? date)
    {
        if (money.Currency is not { } currency || money.Low is not { } stated)
        {
            return null;
        }

        if (currency == Currency.Usd)
        {
            return new UsdAmount(stated, money.Interval, null);
        }

        if (date?.Latest is not { } day || Find(currency.Code, day) is not { } found)
        {
            return null;
        }

        var factor = found.Rate * Currency.Usd.MinorPerUnit / currency.MinorPerUnit;
        var rate = string.Create(CultureInfo.InvariantCulture, $"{found.Day:yyyy-MM-dd} {found.Rate} {found.Source}");
        return Scale(stated, factor) is { } usd
            ? new UsdAmount(usd, new Interval(Scale(money.Interval.Min, factor), Scale(money.Interval.Max, factor)), rate)
            : null;
    }

    private static long? Scale(long? minorUnits, decimal factor)
    {
        var scaled = minorUnits * factor;
        return scaled is null || scaled > long.MaxValue ? null : (long)decimal.Round(scaled.Value, MidpointRounding.ToEven);
    }

    private (DateOnly Day, decimal Rate, string Source)? Find(string currency, DateOnly day)
    {
        if (!rates.TryGetValue(currency, out var days))
        {
            return null;
        }

        for (var back = 0; back <= Math.Min(MostDaysBack, day.DayNumber); back++)
        {
            if (days.TryGetValue(day.AddDays(-back), out var found))
            {
                return (day.AddDays(-back), found.Rate, found.Source);
            }
        }

        return null;
    }
}
