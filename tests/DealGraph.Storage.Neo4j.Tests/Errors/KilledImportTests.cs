using DealGraph.Storage.KilledImport;
using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Errors;

public sealed class KilledImportTests
{
    [Theory]
    [InlineData(KilledImports.Adding, true, 0)]
    [InlineData(KilledImports.Writing, false, 0)]
    [InlineData(KilledImports.Committing, true, 30)]
    public async Task An_import_that_is_killed_leaves_the_state_before_or_the_one_after(string stage, bool first, int delay)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (address, reason) = await SharedServer.GetAsync();
        Assert.SkipWhen(address is null, reason ?? "");
        await using var store = await Neo4jTestStore.CreateAsync(cancellation, ("BusyTimeout", "00:01:30"));
        if (!first)
        {
            await TestImport.RunAsync(store.Writer, KilledImports.Before, cancellation);
        }

        var before = await CountAsync(store);
        await KilledImports.KillAsync(
            KilledStore.Neo4j,
            [.. address.ToOptions(), new($"{Neo4jOptions.Section}:ImportLease", "00:00:03")],
            stage,
            TimeSpan.FromMilliseconds(delay),
            cancellation);

        // The next import begins when the lease of the dead one has run out, and goes on when the server has given up its transaction.
        long[] possible = stage == KilledImports.Committing ? [before, KilledImports.Organizations] : [before];
        Assert.Contains(await CountAsync(store), possible);
        Assert.Equal([], (await store.Administration.InspectAsync(true, cancellation)).Problems);
        await TestImport.RunAsync(store.Writer, KilledImports.After, cancellation);
        Assert.Equal(KilledImports.Organizations, await CountAsync(store));
        Assert.Equal([], (await store.Administration.InspectAsync(true, cancellation)).Problems);
    }

    private static async Task<long> CountAsync(Neo4jTestStore store) => long.Parse((await store.QueryAsync("MATCH (n:Organization) RETURN count(n)"))[0]);
}
