using DealGraph.Import.Tests.Fixtures;
using DealGraph.Import.Tests.Reading;

namespace DealGraph.Import.Tests.EndToEnd;

/// <summary>All or nothing.</summary>
public sealed class NothingWrittenTests
{
    [Fact]
    public async Task An_error_leaves_the_store_as_it_was()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        var counts = await store.CountsAsync();
        fixture.Write("people.csv", fixture.Read("people.csv") + "carl,Carl,,paper,,,,,\nBad Id,Dora,,paper,,,,,\n");
        var report = await store.ImportAsync(fixture.Folder);
        Assert.Equal(ImportOutcome.Rejected, report.Outcome);
        Assert.Null(report.Counts);
        Assert.Equal(counts, await store.CountsAsync());
    }

    [Fact]
    public async Task A_dry_run_tells_the_changes_and_writes_nothing()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        var dry = await store.ImportAsync(new ImportRequest(fixture.Folder) { DryRun = true });
        Assert.Equal(0, (await store.CountsAsync()).Values.Sum());
        var real = await store.ImportAsync(fixture.Folder);
        Assert.Equal(ImportOutcome.DryRun, dry.Outcome);
        Assert.Equal(real.Counts, dry.Counts);
    }

    [Fact]
    public async Task A_stopped_import_writes_nothing_and_frees_the_store()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        using var stop = new CancellationTokenSource();
        var progress = new ImmediateProgress(_ => stop.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Pipeline.RunAsync(new ImportRequest(fixture.Folder), progress, stop.Token));
        Assert.Equal(0, (await store.CountsAsync()).Values.Sum());
        Assert.Equal(ImportOutcome.Committed, (await store.ImportAsync(fixture.Folder)).Outcome);
    }

    [Fact]
    public async Task A_report_reads_as_text_and_as_json()
    {
        using var fixture = Fixture.Of("invalid", "dangling-organization");
        await using var store = await TestStore.CreateAsync();
        var report = await store.ImportAsync(fixture.Folder);
        Assert.StartsWith(
            "deal_parties.csv:2 DG3001 party: unknown organization 'amce', did you mean 'acme'?\ndataset base 1.0: nothing was written, there are errors\n",
            report.ToText(),
            StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(report.ToJson());
        Assert.Equal("Rejected", json.RootElement.GetProperty("outcome").GetString());
        var diagnostic = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal("acme", diagnostic.GetProperty("suggestion").GetString());
        Assert.Equal(2, diagnostic.GetProperty("line").GetInt32());
    }
}
