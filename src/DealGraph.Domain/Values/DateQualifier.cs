namespace DealGraph.Domain.Values;

/// <summary>What a source adds to a bare date; the EDTF qualifiers and open intervals.</summary>
public enum DateQualifier
{
    /// <summary>Nothing: the date is meant as it stands.</summary>
    Exact,

    /// <summary>About that date (<c>~</c>).</summary>
    Approximate,

    /// <summary>That date, but the source is not sure (<c>?</c>).</summary>
    Uncertain,

    /// <summary>In that period or before it (<c>../</c>).</summary>
    Before,

    /// <summary>In that period or after it (<c>/..</c>).</summary>
    After,
}
