using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DealGraph.Storage.Sqlite.Connections;

/// <summary>Cancellation inside a statement, which the driver itself looks at only before it begins.</summary>
internal static class Interruption
{
    /// <summary>Stops running statements of a connection when the token is cancelled, until the answer is disposed.</summary>
    public static CancellationTokenRegistration StopOn(this SqliteConnection connection, CancellationToken cancellationToken) =>
        cancellationToken.UnsafeRegister(
            static state =>
            {
                if (state is sqlite3 { IsClosed: false } database)
                {
                    raw.sqlite3_interrupt(database);
                }
            },
            connection.Handle);
}
