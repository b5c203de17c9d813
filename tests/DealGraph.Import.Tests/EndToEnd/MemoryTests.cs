using DealGraph.Import.Tests.Fixtures;
using DealGraph.Import.Tests.Reading;

namespace DealGraph.Import.Tests.EndToEnd;

/// <summary>The memory of an import does not grow with its rows.</summary>
public sealed class MemoryTests
{
    [Fact]
    public async Task The_heap_does_not_grow_with_300_000_rows()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        var rows = Enumerable.Range(0, 300_000).Select(i => $"person-{i},Person number {i},paper,page {i}\n");
        using var input = new GeneratedStream(rows.Prepend("id,name,source_id,locator\n"));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var progress = new ImmediateProgress(at => most = at.Rows % 50_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most);
        var report = await store.Pipeline.RunAsync(
            new ImportRequest("-") { StandardInput = input, StandardInputFile = "people.csv", Dataset = "many" }, progress, TestContext.Current.CancellationToken);
        Assert.Equal(300_000, report.Counts?.Created);
        Assert.True(most - before < 24 << 20, $"the heap grew by {(most - before) >> 20} MiB");
    }
}
