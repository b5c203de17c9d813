using Microsoft.Extensions.Logging;

namespace DealGraph.Import;

/// <summary>What the importer logs; ids from 2000. Rows are never logged.</summary>
internal static partial class Log
{
    [LoggerMessage(2000, LogLevel.Information, "Import of dataset {Dataset} began with {Files} files")]
    public static partial void Began(ILogger logger, string dataset, int files);

    [LoggerMessage(2001, LogLevel.Information, "Import of dataset {Dataset} ended: {Outcome}, {Rows} rows read, {Errors} errors, {Warnings} warnings")]
    public static partial void Ended(ILogger logger, string dataset, ImportOutcome outcome, long rows, int errors, int warnings);
}
