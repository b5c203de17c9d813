using System.Text.Json;
using DealGraph.Domain.Values;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary>An amount with what the store knows of it in US cents.</summary>
internal sealed record ResolvedMoney(Money Money, long? Usd, long? UsdMin, long? UsdMax, string? Fx)
{
    /// <summary>What the amount can be; open on both sides when undisclosed.</summary>
    public Interval Bounds => Money.Disclosure == Disclosure.Undisclosed ? default : Money.Interval;

    /// <summary>Writes US cents as dollars.</summary>
    public static void WriteUsd(Utf8JsonWriter writer, long? cents) =>
        writer.WriteStringValue(cents is { } known ? Domain.Values.Money.FormatUnits(known, Currency.Usd) : null);

    /// <summary>Writes minor units of the amount's currency as units.</summary>
    public void WriteUnits(Utf8JsonWriter writer, long? minorUnits) =>
        writer.WriteStringValue(minorUnits is { } known && Money.Currency is { } currency ? Domain.Values.Money.FormatUnits(known, currency) : null);

    /// <summary>The date (0), the rate (1) or the source (2) of the exchange rate; null when none was used.</summary>
    public string? FxPart(int index) => Fx?.Split(' ')[index];
}
