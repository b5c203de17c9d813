namespace DealGraph.Storage.Queries;

/// <summary>How a scalar compares with a value.</summary>
public enum Comparison
{
    /// <summary>It is the same.</summary>
    Equal,

    /// <summary>It is less; text by code points.</summary>
    Less,

    /// <summary>It is less or the same.</summary>
    LessOrEqual,

    /// <summary>It is greater; text by code points.</summary>
    Greater,

    /// <summary>It is greater or the same.</summary>
    GreaterOrEqual,

    /// <summary>The text contains the value.</summary>
    Contains,

    /// <summary>The text begins with the value.</summary>
    StartsWith,

    /// <summary>The text ends with the value.</summary>
    EndsWith,
}
