namespace DealGraph.Storage.KilledImport;

/// <summary>The store that the killed process imports into.</summary>
public enum KilledStore
{
    /// <summary>An SQLite file.</summary>
    Sqlite,

    /// <summary>A Neo4j server.</summary>
    Neo4j,
}
