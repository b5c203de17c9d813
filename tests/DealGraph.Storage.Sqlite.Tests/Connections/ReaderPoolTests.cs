using Microsoft.Data.Sqlite;

namespace DealGraph.Storage.Sqlite.Tests.Connections;

public sealed class ReaderPoolTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_returned_reader_is_lent_again_with_its_prepared_commands()
    {
        await using var store = await SqliteTestStore.CreateAsync(Cancellation);
        SqliteCommand first;
        using (var lease = store.Connections.RentReader())
        {
            first = lease.Prepare("SELECT 1");
        }

        using var again = store.Connections.RentReader();

        Assert.Same(first, again.Prepare("SELECT 1"));
    }

    [Fact]
    public async Task Readers_in_use_at_once_are_different_ones()
    {
        await using var store = await SqliteTestStore.CreateAsync(Cancellation);
        using var one = store.Connections.RentReader();
        using var two = store.Connections.RentReader();

        Assert.NotSame(one.Connection, two.Connection);
    }

    [Fact]
    public async Task The_least_recently_used_command_makes_room()
    {
        await using var store = await SqliteTestStore.CreateAsync(Cancellation, ("PreparedStatements", "2"));
        using var lease = store.Connections.RentReader();
        var one = lease.Prepare("SELECT 1");
        var two = lease.Prepare("SELECT 2");
        lease.Prepare("SELECT 1");
        lease.Prepare("SELECT 3");

        Assert.Same(one, lease.Prepare("SELECT 1"));
        Assert.NotSame(two, lease.Prepare("SELECT 2"));
    }

    [Fact]
    public async Task A_reader_cannot_write()
    {
        await using var store = await SqliteTestStore.CreateAsync(Cancellation);
        using var lease = store.Connections.RentReader();

        Assert.Throws<SqliteException>(() => lease.Prepare("DELETE FROM claims").ExecuteNonQuery());
    }

    [Fact]
    public async Task Renewed_readers_are_opened_anew()
    {
        await using var store = await SqliteTestStore.CreateAsync(Cancellation);
        var kept = store.Connections.RentReader();
        var connection = kept.Connection;
        store.Connections.RenewReaders();
        kept.Dispose();

        using var lease = store.Connections.RentReader();

        Assert.NotSame(connection, lease.Connection);
    }

    [Fact]
    public async Task An_ended_lease_is_of_no_use()
    {
        await using var store = await SqliteTestStore.CreateAsync(Cancellation);
        var lease = store.Connections.RentReader();
        lease.Dispose();
        lease.Dispose();

        Assert.Throws<ObjectDisposedException>(() => lease.Prepare("SELECT 1"));
    }
}
