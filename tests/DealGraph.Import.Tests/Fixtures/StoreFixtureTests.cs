namespace DealGraph.Import.Tests.Fixtures;

/// <summary>Every fixture through the whole pipeline into SQLite.</summary>
public sealed class StoreFixtureTests
{
    public static TheoryData<string> Invalid => [.. Fixture.Names("invalid")];

    public static TheoryData<string> Valid => [.. Fixture.Names("valid")];

    [Theory]
    [MemberData(nameof(Invalid))]
    public async Task An_invalid_fixture_gives_exactly_its_diagnostics_and_errors_write_nothing(string name)
    {
        using var fixture = Fixture.Of("invalid", name);
        await using var store = await TestStore.CreateAsync();
        var report = await store.ImportAsync(fixture.Folder);
        Assert.Equal(Fixture.Expected(name), report.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(report.Errors > 0 ? ImportOutcome.Rejected : ImportOutcome.Committed, report.Outcome);
        Assert.Equal(report.Errors > 0, (await store.CountsAsync()).Values.Sum() == 0);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public async Task A_valid_fixture_is_written_without_diagnostics(string name)
    {
        using var fixture = Fixture.Of("valid", name);
        await using var store = await TestStore.CreateAsync();
        var report = await store.ImportAsync(fixture.Folder);
        Assert.Empty(report.Diagnostics);
        Assert.Equal(ImportOutcome.Committed, report.Outcome);
    }
}
