using System.ComponentModel.DataAnnotations;

namespace DealGraph.GraphQL.Documents;

/// <summary>Settings of the document cache, from the section <c>DealGraph:GraphQL:DocumentCache</c>.</summary>
public sealed class DocumentCacheOptions
{
    /// <summary>The section these settings are read from.</summary>
    public const string Section = "DealGraph:GraphQL:DocumentCache";

    /// <summary>About how much memory the cached documents may take together. Default: 32 MiB. Zero turns the cache off.</summary>
    [Range(0, 1L << 32)]
    public long CapacityBytes { get; set; } = 32 * 1024 * 1024;
}
