namespace DealGraph.Import.Tests.EndToEnd;

/// <summary>The quality of the seed data is published and current.</summary>
public sealed class QualityTests
{
    private static readonly string SeedData = Path.Combine(Repository.Root, "seed-data");

    [Fact]
    public async Task The_quality_of_the_seed_data_is_published()
    {
        await using var store = await TestStore.CreateAsync();
        var report = await store.ImportAsync(new ImportRequest(SeedData) { DryRun = true, WithQuality = true });
        Assert.True(report.IsSuccess, report.ToText());
        Approved.Match(report.Quality ?? "", "seed-data", "QUALITY.md");
    }

    [Fact]
    public async Task Nobody_gets_a_quality_report_who_did_not_ask()
    {
        await using var store = await TestStore.CreateAsync();
        Assert.Null((await store.ImportAsync(Path.Combine(Repository.Fixtures, "valid", "base"))).Quality);
    }
}
