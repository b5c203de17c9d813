namespace DealGraph.Server.Hosting;

/// <summary>A store that can hold the graph.</summary>
public enum StorageProvider
{
    /// <summary>One embedded file.</summary>
    Sqlite,

    /// <summary>A Neo4j server.</summary>
    Neo4j,
}
