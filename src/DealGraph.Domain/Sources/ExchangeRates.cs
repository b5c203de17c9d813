using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Sources;

/// <summary>Reference rates by which amounts are converted into US dollars at the date of their deal.</summary>
public static class ExchangeRates
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "rate";

    /// <summary>The currency.</summary>
    public static Field Currency { get; } = new("currency", FieldType.Token, "The currency, ISO 4217.") { IsRequired = true, IsIndexed = true };

    /// <summary>The day of the rate.</summary>
    public static Field Date { get; } = new("date", FieldType.Date, "The day of the rate.") { IsRequired = true };

    /// <summary>The rate.</summary>
    public static Field UsdPerUnit { get; } = new("usdPerUnit", FieldType.Decimal, "US dollars for one unit of the currency.") { IsRequired = true };

    /// <summary>The source of the rate.</summary>
    public static Field Source { get; } =
        new("source", FieldType.Reference, "The source that prints the rate.") { Targets = [SourceKind.KindName], IsRequired = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "ExchangeRate",
        "exchangeRates",
        "A central bank's reference rate of a day.",
        [Currency, Date, UsdPerUnit, Source],
        [])
    {
        SeedFile = "exchange_rates.csv",
        Key = [Currency, Date],
    };
}
