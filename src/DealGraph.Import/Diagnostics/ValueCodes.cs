namespace DealGraph.Import.Diagnostics;

/// <summary>Codes of single values: DG2xxx.</summary>
public static class ValueCodes
{
    /// <summary>DG2001.</summary>
    public static readonly DiagnosticCode Missing = Error("DG2001", "A value that every row needs is missing: the id, a part of the key, the source, or a required column.");

    /// <summary>DG2002.</summary>
    public static readonly DiagnosticCode Id = Error("DG2002", "Not an id: 1 to 100 lower-case letters a-z, digits, hyphens and single points, with a letter or digit first and last.");

    /// <summary>DG2003.</summary>
    public static readonly DiagnosticCode Reference = Error("DG2003", "Not a reference of the column's form: the bare id, or kind/id where several kinds are possible.");

    /// <summary>DG2004.</summary>
    public static readonly DiagnosticCode Code = Error("DG2004", "Not a code of the column's list (schema/codelists).");

    /// <summary>DG2005.</summary>
    public static readonly DiagnosticCode Date = Error("DG2005", "Not a date: 2025, 2025-Q2, 2025-06, 2025-06-12, with ~, ?, ../ or /.. as needed.");

    /// <summary>DG2006.</summary>
    public static readonly DiagnosticCode Money = Error("DG2006", "Not an amount of money: 6.5bn USD, ~14bn USD, 14bn..15bn USD, <=2bn USD, >=1bn USD, est 2bn USD, undisclosed.");

    /// <summary>DG2007.</summary>
    public static readonly DiagnosticCode Share = Error("DG2007", "Not a share in percent from 0 to 100: 49, ~10, 25..50, >50, <=5.");

    /// <summary>DG2008.</summary>
    public static readonly DiagnosticCode Boolean = Error("DG2008", "Neither true nor false.");

    /// <summary>DG2009.</summary>
    public static readonly DiagnosticCode Integer = Error("DG2009", "Not a whole number from 0 to 9223372036854775807.");

    /// <summary>DG2010.</summary>
    public static readonly DiagnosticCode Url = Error("DG2010", "Not an absolute http or https address without spaces and passwords.");

    /// <summary>DG2011.</summary>
    public static readonly DiagnosticCode Text = Error("DG2011", "A text with control characters, or longer than the column allows.");

    /// <summary>DG2012.</summary>
    public static readonly DiagnosticCode Country = Error("DG2012", "Not a country code of ISO 3166-1 alpha-2.");

    /// <summary>DG2013.</summary>
    public static readonly DiagnosticCode Language = Error("DG2013", "Not a well-formed language tag of BCP 47.");

    /// <summary>DG2014.</summary>
    public static readonly DiagnosticCode Identifier = Error("DG2014", "Not an identifier of its scheme: wrong form or wrong check digits.");

    /// <summary>DG2015.</summary>
    public static readonly DiagnosticCode Rate = Error("DG2015", "Not an exchange rate: a decimal number above zero with a point, for one exact day.");

    /// <summary>DG2016.</summary>
    public static readonly DiagnosticCode Currency = Error("DG2016", "Not a currency code of ISO 4217.");

    /// <summary>DG2017.</summary>
    public static readonly DiagnosticCode NothingClaimed = new("DG2017", Severity.Warning, "The row has an id and a source and says nothing else.");

    private static DiagnosticCode Error(string id, string description) => new(id, Severity.Error, description);
}
