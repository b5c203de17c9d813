using DealGraph.Import.Tests.Fixtures;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Tests.EndToEnd;

/// <summary>What a second import does to what the first one wrote.</summary>
public sealed class ReplacingTests
{
    [Fact]
    public async Task Importing_twice_changes_nothing_and_reads_nothing_again()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        var first = await store.ImportAsync(fixture.Folder);
        var counts = await store.CountsAsync();
        var second = await store.ImportAsync(fixture.Folder);
        Assert.True(first.Counts is { Created: > 20, Updated: 0, Withdrawn: 0, Unchanged: 0 });
        Assert.True(second.Counts?.ChangedNothing);
        Assert.All(second.Files, file => Assert.Equal(FileState.Unchanged, file.State));
        Assert.Equal(counts, await store.CountsAsync());
    }

    [Fact]
    public async Task Bytes_that_say_the_same_are_read_and_change_nothing()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        fixture.Write("people.csv", fixture.Read("people.csv").Replace("\n", "\r\n", StringComparison.Ordinal));
        var report = await store.ImportAsync(fixture.Folder);
        Assert.Equal(new ImportCounts(0, 0, 0, 2), report.Counts);
        Assert.Equal("people.csv", Assert.Single(report.Files, file => file.State == FileState.Read).File);
    }

    [Fact]
    public async Task An_edited_file_reports_what_was_created_updated_withdrawn_and_unchanged()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        fixture.Write("statements.csv", """
            id,speaker,stance,summary,source_id
            bob-offers,person/bob,DENIES,No offers,paper
            ann-new,person/ann,COMMENTS,New,paper

            """);
        fixture.Write("people.csv", "id,name,source_id\nann,Ann Example,paper\nbob,Bobby Example,paper\ncarl,Carl,paper\n");
        fixture.Write("names.csv", "entity,value,language,name_type,source_id\n");
        var report = await store.ImportAsync(fixture.Folder);
        Assert.Equal(new ImportCounts(Created: 2, Updated: 2, Withdrawn: 1, Unchanged: 1), report.Counts);
    }

    [Fact]
    public async Task A_file_that_vanished_from_the_folder_is_forgotten()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        File.Delete(fixture.PathOf("statements.csv"));
        var report = await store.ImportAsync(fixture.Folder);
        Assert.Equal(new ImportCounts(0, 0, 1, 0), report.Counts);
        Assert.Equal("statements.csv", Assert.Single(report.Files, file => file.State == FileState.Forgotten).File);
        Assert.Equal(0, (await store.CountsAsync())["statements"]);
    }

    [Fact]
    public async Task A_vanished_file_that_others_refer_to_is_an_error_and_stays()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        var counts = await store.CountsAsync();
        File.Delete(fixture.PathOf("models.csv"));
        var report = await store.ImportAsync(fixture.Folder);
        Assert.Equal(["model_releases.csv:2 DG3001 model: unknown model 'alpha'"], report.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(counts, await store.CountsAsync());
    }

    [Fact]
    public async Task A_single_file_replaces_itself_only()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        fixture.Write("statements.csv", fixture.Read("statements.csv").Replace("ASSERTS", "DENIES", StringComparison.Ordinal));
        var report = await store.ImportAsync(new ImportRequest(fixture.PathOf("statements.csv")) { Dataset = "base" });
        Assert.Equal(new ImportCounts(0, 1, 0, 0), report.Counts);
        Assert.Equal(2, (await store.CountsAsync())["people"]);
    }

    [Fact]
    public async Task Standard_input_replaces_its_file()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        using var input = new MemoryStream("id,speaker,stance,source_id\nann-new,person/ann,COMMENTS,paper\n"u8.ToArray());
        var report = await store.ImportAsync(new ImportRequest("-") { Dataset = "base", StandardInput = input });
        Assert.Equal(ImportOutcome.Committed, report.Outcome);
        Assert.Equal(new ImportCounts(1, 0, 1, 0), report.Counts);
    }

    [Fact]
    public async Task Two_datasets_stand_beside_each_other()
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        using var input = new MemoryStream("id,name,description,source_id\ncarl,Carl,Investor,paper\n"u8.ToArray());
        await store.ImportAsync(new ImportRequest("-") { Dataset = "mine", StandardInput = input });
        Assert.Equal(3, (await store.CountsAsync())["people"]);
        var again = await store.ImportAsync(fixture.Folder);
        Assert.True(again.Counts?.ChangedNothing);
        Assert.Equal(3, (await store.CountsAsync())["people"]);
    }
}
