namespace DealGraph.Import.Tests.Fixtures;

/// <summary>Faults that need no store to be found.</summary>
public sealed class FormFixtureTests
{
    public static TheoryData<string> Invalid => [.. Fixture.Names("invalid").Where(name => Fixture.Expected(name).All(IsForm))];

    public static TheoryData<string> Valid => [.. Fixture.Names("valid")];

    [Theory]
    [MemberData(nameof(Invalid))]
    public async Task An_invalid_fixture_gives_exactly_its_diagnostics(string name)
    {
        using var fixture = Fixture.Of("invalid", name);
        var report = await Imports.ValidateAsync(fixture.Folder);
        Assert.Equal(Fixture.Expected(name), report.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public async Task A_valid_fixture_gives_no_diagnostics(string name)
    {
        using var fixture = Fixture.Of("valid", name);
        var report = await Imports.ValidateAsync(fixture.Folder);
        Assert.Empty(report.Diagnostics);
        Assert.Equal(ImportOutcome.Validated, report.Outcome);
        Assert.True(report.Rows > 0);
    }

    private static bool IsForm(string line) => line.Contains(" DG1", StringComparison.Ordinal) || line.Contains(" DG2", StringComparison.Ordinal);
}
