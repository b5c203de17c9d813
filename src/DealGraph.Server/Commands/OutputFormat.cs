namespace DealGraph.Server.Commands;

/// <summary>How a verb writes its answer.</summary>
internal enum OutputFormat
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>Aligned columns for people.</summary>
    Table,

    /// <summary>Comma-separated values, RFC 4180.</summary>
    Csv,
}
