namespace DealGraph.Server;

/// <summary>Every message that the server logs itself; ids from 6000.</summary>
internal static partial class Log
{
    [LoggerMessage(6001, LogLevel.Information, "Loading {File}: {Rows} rows so far")]
    public static partial void Loading(this ILogger logger, string file, long rows);

    [LoggerMessage(6002, LogLevel.Information, "Loaded {Rows} rows in {Seconds:0.0} s: {Created} facts created, {Updated} updated, {Withdrawn} withdrawn")]
    public static partial void SeedLoaded(this ILogger logger, long rows, long created, long updated, long withdrawn, double seconds);

    [LoggerMessage(6003, LogLevel.Information, "The dataset {Dataset} is loaded already and has not changed")]
    public static partial void SeedUnchanged(this ILogger logger, string dataset);
}
