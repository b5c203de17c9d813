using System.Diagnostics;
using DealGraph.Storage.Specification.Imports;
using DealGraph.Storage.Sqlite.KilledImport;

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
        await KillAsync(store.FilePath, stage, delay, cancellation);

        long[] possible = stage == KilledImports.Committing ? [before, KilledImports.Organizations] : [before];
        var after = Count(store);
        Assert.Contains(after, possible);
        Assert.Equal(after, long.Parse(store.Query("SELECT count(*) FROM claims")[0]));
        Assert.Equal([], (await store.Administration.InspectAsync(true, cancellation)).Problems);
        await TestImport.RunAsync(store.Writer, KilledImports.After, cancellation);
        Assert.Equal(KilledImports.Organizations, Count(store));
    }

    private static long Count(SqliteTestStore store) => long.Parse(store.Query("SELECT count(*) FROM organizations")[0]);

    private static async Task KillAsync(string path, string stage, int delay, CancellationToken cancellation)
    {
        var program = typeof(KilledImports).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, path, stage]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The importing process did not start.");
        Assert.Equal(stage, await process.StandardOutput.ReadLineAsync(cancellation));
        await Task.Delay(delay, cancellation);
        process.Kill();
        await process.WaitForExitAsync(cancellation);
    }
}
