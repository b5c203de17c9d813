namespace DealGraph.Domain.Catalogue;

/// <summary>What the values of a field are, which decides how they are parsed, stored, filtered, ordered and answered.</summary>
public enum FieldType
{
    /// <summary>Free text; searched in its folded form too.</summary>
    Text,

    /// <summary>A text of a formal kind, such as a country code or an identifier: compared as it stands, never folded.</summary>
    Token,

    /// <summary>A code of the field's codelist.</summary>
    Code,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A <see cref="Values.PartialDate"/>.</summary>
    Date,

    /// <summary>A <see cref="Values.Money"/>.</summary>
    Money,

    /// <summary>A <see cref="Values.Share"/>.</summary>
    Share,

    /// <summary>The id of another node.</summary>
    Reference,

    /// <summary>An exact decimal number, as text; neither ordered nor compared.</summary>
    Decimal,

    /// <summary>An absolute http or https address.</summary>
    Url,

    /// <summary>A moment in UTC, to the millisecond: <c>2026-11-23T10:00:00.000Z</c>. System fields only.</summary>
    Instant,
}
