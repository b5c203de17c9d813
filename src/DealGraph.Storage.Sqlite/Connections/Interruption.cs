using SQLitePCL;

namespace DealGraph.Storage.Sqlite.Connections;

/// <summary>Cancellation inside a statement, which the driver itself looks at only before it begins.</summary>
internal static class Interruption
{
    /// <summary>Stops running statements of a connection when the token is cancelled, until the answer is disposed.</summary>
    public static CancellationTokenRegistration StopOn(this sqlite3 database, CancellationToken cancellationToken) =>
        cancellationToken.UnsafeRegister(
            static state =>
            {
                if (state is sqlite3 { IsClosed: false } open)
                {
                    raw.sqlite3_interrupt(open);
                }
            },
            database);
}
