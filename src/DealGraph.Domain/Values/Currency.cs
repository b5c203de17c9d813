using System.Collections.Frozen;

namespace DealGraph.Domain.Values;

/// <summary>A currency of ISO 4217, by its three-letter code, with the size of its minor unit. <c>default</c> is no currency.</summary>
public readonly record struct Currency
{
    // ISO 4217 list one: codes whose minor unit is not a hundredth, then the rest. Precious metals, testing and unit-of-account codes are left out.
    private const string Zero = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
    private const string Three = "BHD IQD JOD KWD LYD OMR TND";

    private const string Two =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP "
        + "DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL "
        + "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG "
        + "SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG";

    private static readonly FrozenDictionary<string, int> MinorUnits =
        Two.Split(' ').Select(code => (code, 100))
            .Concat(Zero.Split(' ').Select(code => (code, 1)))
            .Concat(Three.Split(' ').Select(code => (code, 1000)))
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private Currency(string code, int minorPerUnit)
    {
        Code = code;
        MinorPerUnit = minorPerUnit;
    }

    /// <summary>The US dollar, in which amounts are compared.</summary>
    public static Currency Usd { get; } = new("USD", 100);

    /// <summary>The codes known, in alphabetical order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. MinorUnits.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The code: three capital letters.</summary>
    public string Code { get; }

    /// <summary>Minor units in one unit: 100 for USD, 1 for JPY.</summary>
    public int MinorPerUnit { get; }

    /// <summary>Finds the currency of a code; false when ISO 4217 has none.</summary>
    public static bool TryParse(string code, out Currency currency)
    {
        var known = MinorUnits.TryGetValue(code, out var minorPerUnit);
        currency = known ? new Currency(code, minorPerUnit) : default;
        return known;
    }

    /// <inheritdoc/>
    public override string ToString() => Code ?? "";
}
