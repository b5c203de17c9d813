namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>What the nodes of a scan's pages are ordered by, and then by id.</summary>
internal enum ScanOrder
{
    /// <summary>Nothing else.</summary>
    Id,

    /// <summary>The id of the node that a reference leads to.</summary>
    Reference,

    /// <summary>A value, or nothing where all of them lack it.</summary>
    Value,
}
