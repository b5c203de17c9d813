using System.ComponentModel.DataAnnotations;

namespace DealGraph.Server.Hosting;

/// <summary>Which store holds the graph; section <c>DealGraph:Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "DealGraph:Storage";

    /// <summary>The store: <c>Sqlite</c>, the default, or <c>Neo4j</c>.</summary>
    [EnumDataType(typeof(StorageProvider))]
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;
}
