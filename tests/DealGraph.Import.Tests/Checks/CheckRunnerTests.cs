using DealGraph.Domain.Resolution;
using DealGraph.Import.Checks;
using DealGraph.Import.Tests.Fixtures;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Tests.Checks;

/// <summary>In which order checks see facts.</summary>
public sealed class CheckRunnerTests
{
    private const string Acquisition = "deal/acme-globex-2025";
    private const string Round = "deal/initech-round-2025";

    [Fact]
    public async Task A_deal_comes_before_its_parties_and_links_and_those_before_the_next_deal()
    {
        var check = new WatchingCheck(["party by deal", "link by deal", "deal by id"]);

        await RunAsync(check);

        Assert.Equal(
            [
                ("deal", Acquisition), ("party", Acquisition), ("party", Acquisition),
                ("deal", Round), ("party", Round), ("party", Round), ("link", Round), ("end", null),
            ],
            check.Seen);
    }

    [Fact]
    public async Task A_round_begins_when_the_one_before_has_ended()
    {
        var check = new WatchingCheck(["party by deal"], ["deal by id"]);

        await RunAsync(check);

        Assert.Equal(["party", "party", "party", "party", "deal", "deal", "end"], check.Seen.Select(seen => seen.Kind));
    }

    [Fact]
    public async Task Facts_without_the_key_come_after_those_of_other_scans_that_have_it()
    {
        var check = new WatchingCheck(["organization by memberOf", "person by id"]);

        await RunAsync(check);

        Assert.Equal(check.Seen.OrderBy(seen => seen.Key is null), check.Seen);
        Assert.Contains(("organization", null), check.Seen);
    }

    [Fact]
    public void A_check_content_with_any_order_looks_on_where_its_kind_comes_anyway()
    {
        var groups = Plan(["deal"], ["party by deal", "deal by id"], ["party"]);

        Assert.Equal(["deal", "party"], Assert.Single(groups).Select(stream => stream.Scan().Kind.Name));
    }

    [Fact]
    public void Only_scans_that_a_check_wants_side_by_side_run_side_by_side()
    {
        var groups = Plan(["deal by id"], ["stake by organization"], ["party by deal"], ["link by deal", "deal by id"], ["person", "model"]);

        Assert.Equal(
            ["deal link", "model", "party", "person", "stake"],
            groups.Select(group => string.Join(' ', group.Select(stream => stream.Scan().Kind.Name))).Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<IReadOnlyList<FactStream>> Plan(params string[][] checks) =>
        CheckRound.Plan([.. checks.Select(scans => new WatchingCheck(scans).Rounds[0])]);

    private static async Task RunAsync(ICheck check)
    {
        using var fixture = Fixture.Of("valid", "base");
        await using var store = await TestStore.CreateAsync();
        await store.ImportAsync(fixture.Folder);
        var scope = new ImportScope("base", null, DateTimeOffset.UnixEpoch, ResolutionPolicy.Version);
        await using var session = await store.Writer.BeginImportAsync(scope, TestContext.Current.CancellationToken);
        await CheckRunner.RunAsync([check], session, TestContext.Current.CancellationToken);
    }
}
