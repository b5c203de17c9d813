using DealGraph.Storage.KilledImport;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Errors;

public sealed class KilledImportTests
{
    [Theory]
    [InlineData(KilledImports.Adding, true, 0)]
    [InlineData(KilledImports.Writing, true, 0)]
    [InlineData(KilledImports.Writing, false, 0)]
    [InlineData(KilledImports.Committing, true, 0)]
    [InlineData(KilledImports.Committing, true, 20)]
    [InlineData(KilledImports.Committing, true, 60)]
    [InlineData(KilledImports.Committing, false, 10)]
    public async Task An_import_that_is_killed_leaves_the_state_before_or_the_one_after(string stage, bool first, int delay)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var store = await SqliteTestStore.CreateAsync(cancellation);
        if (!first)
        {
            await TestImport.RunAsync(store.Writer, KilledImports.Before, cancellation);
        }

        var before = Count(store);
        await KilledImports.KillAsync(
            KilledStore.Sqlite, [new($"{SqliteOptions.Section}:Path", store.FilePath)], stage, TimeSpan.FromMilliseconds(delay), cancellation);

        long[] possible = stage == KilledImports.Committing ? [before, KilledImports.Organizations] : [before];
        var after = Count(store);
        Assert.Contains(after, possible);
        Assert.Equal(after, long.Parse(store.Query("SELECT count(*) FROM claims")[0]));
        Assert.Equal([], (await store.Administration.InspectAsync(true, cancellation)).Problems);
        await TestImport.RunAsync(store.Writer, KilledImports.After, cancellation);
        Assert.Equal(KilledImports.Organizations, Count(store));
    }

    private static long Count(SqliteTestStore store) => long.Parse(store.Query("SELECT count(*) FROM organizations")[0]);
}
