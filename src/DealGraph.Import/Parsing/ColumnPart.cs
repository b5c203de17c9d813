namespace DealGraph.Import.Parsing;

/// <summary>What a column is to its row.</summary>
public enum ColumnPart
{
    /// <summary>The slug of the node's id.</summary>
    Id,

    /// <summary>A property of the node.</summary>
    Property,

    /// <summary>The source that says so.</summary>
    Source,

    /// <summary>How the source says so.</summary>
    Qualifier,
}
