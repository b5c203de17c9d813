using DealGraph.Storage.Errors;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Errors;

public sealed class FullDiskTests
{
    [Fact]
    public async Task An_import_that_does_not_fit_changes_nothing_and_says_why()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var store = await SqliteTestStore.CreateAsync(cancellation, ("MaximumBytes", "700000"));
        var small = TestDataset.Empty.Source("source/a").Organization("organization/x", "X");
        await TestImport.RunAsync(store.Writer, small, cancellation);
        var large = Enumerable.Range(0, 4_000).Aggregate(small, (all, number) => all.Organization($"organization/{number:d5}", $"Number {number}"));

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await TestImport.RunAsync(store.Writer, large, cancellation));

        Assert.Contains("disk is full", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["organization/x"], store.Query("SELECT id FROM organizations"));
        Assert.Equal([], (await store.Administration.InspectAsync(true, cancellation)).Problems);
        Assert.Equal(0, (await TestImport.RunAsync(store.Writer, small, cancellation)).Counts?.Created);
    }
}
