using DealGraph.Import.Tests.Fixtures;
using DealGraph.Import.Tests.Reading;
using Microsoft.Extensions.Logging.Abstractions;

namespace DealGraph.Import.Tests.EndToEnd;

/// <summary>The memory of an import does not grow with its rows. Other tests would be measured too, so they run at another time.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests
{
    private long? least;
    private long most;

    [Fact]
    public async Task The_heap_does_not_grow_with_300_000_rows()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        var rows = Enumerable.Range(0, 300_000).Select(i => $"person-{i},Person number {i},paper,page {i}\n");
        using var input = new GeneratedStream(rows.Prepend("id,name,source_id,locator\n"));
        Measure();
        var progress = new ImmediateProgress(at =>
        {
            if (at.Rows % 50_000 == 0)
            {
                Measure();
            }
        });
        var report = await store.Pipeline.RunAsync(
            new ImportRequest("-") { StandardInput = input, StandardInputFile = "people.csv", Dataset = "many" }, progress, TestContext.Current.CancellationToken);
        Assert.Equal(300_000, report.Counts?.Created);
        RequireGrowthBelow(4 * 1024);
    }

    [Fact]
    public async Task Checks_hold_no_deal_party_source_or_name_of_10_000()
    {
        // Every target has two deals two years apart, so that each deal could be the double of another one.
        const int Deals = 10_000;
        using var fixture = Fixture.Of("valid", "base");
        Append("sources.csv", i => $"s{i},https://example.com/{i},,,Publisher {i},,2020-01-02,2020-01-03,en,NEWS,,");
        Append("organizations.csv", i => $"o{i},Organization {i},,COMPANY,US,,,,,,,s{i},,,,,");
        Append("names.csv", i => $"organization/o{i},Further name {i},en,FORMER,,,s{i},,,,,");
        Append("deals.csv", i => $"d{i},ACQUISITION,COMPLETED,,,{2018 + (i % 2 * 2)}-01-02,,,,,{i % 2 + 1}bn USD,,,,,,,,,,,,s{i},,,,,");
        Append("deal_parties.csv", i => $"d{i},ACQUIRER,organization/o{i},,,s{i},,,,,\nd{i},TARGET,organization/o{((i / 2 * 2) + 20) % Deals},,,s{i},,,,,");
        await using var store = await TestStore.CreateAsync();
        var pipeline = new ImportPipeline(new MeasuringWriter(store.Writer, Measure), TimeProvider.System, NullLogger<ImportPipeline>.Instance);

        var report = await pipeline.RunAsync(new ImportRequest(fixture.Folder), null, TestContext.Current.CancellationToken);

        Assert.Equal("", string.Join('\n', report.Diagnostics.Take(5)));
        RequireGrowthBelow(2 * 1024);

        void Append(string file, Func<int, string> row) =>
            File.AppendAllLines(fixture.PathOf(file), Enumerable.Range(0, Deals).Select(row));
    }

    private void Measure()
    {
        var now = GC.GetTotalMemory(forceFullCollection: true);
        least ??= now;
        most = Math.Max(most, now);
    }

    private void RequireGrowthBelow(long kibibytes) => Assert.True(most - least < kibibytes << 10, $"the heap grew by {(most - least) >> 10} KiB");
}
