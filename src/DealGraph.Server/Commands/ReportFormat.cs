namespace DealGraph.Server.Commands;

/// <summary>How an import's report is written.</summary>
internal enum ReportFormat
{
    /// <summary>Lines for people.</summary>
    Text,

    /// <summary>JSON for programs.</summary>
    Json,
}
