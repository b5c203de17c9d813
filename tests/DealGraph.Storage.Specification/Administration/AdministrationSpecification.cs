using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification.Administration;

/// <summary>Making, inspecting and emptying a store.</summary>
public abstract class AdministrationSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset Small = TestDataset.Empty.Source("source/a").Organization("organization/x", "X");

    [Fact]
    public async Task Migrating_a_current_store_does_nothing()
    {
        await ImportAsync(Small);

        Assert.Empty(await Store.Administration.MigrateAsync(Cancellation));
        Assert.Equal(1, await CountAsync("organizations"));
    }

    [Fact]
    public async Task A_store_says_what_it_is_and_holds()
    {
        await ImportAsync(Small);

        var info = await Store.Administration.InspectAsync(checkIntegrity: false, Cancellation);

        Assert.NotEmpty(info.Backend);
        Assert.NotEmpty(info.Location);
        Assert.NotEmpty(info.SchemaVersion);
        Assert.True(info.SizeInBytes is null or > 0);
        Assert.Null(info.Problems);
        Assert.Equal(DealGraphCatalogue.Kinds.Select(kind => kind.Plural), info.Counts.Select(count => count.Plural));
        Assert.Equal(
            ["sources 1", "organizations 1", "claims 1", "importRuns 1"],
            info.Counts.Where(count => count.Count > 0).Select(count => $"{count.Plural} {count.Count}"));
    }

    [Fact]
    public async Task A_sound_store_has_no_problems()
    {
        await ImportAsync(Small);

        Assert.Equal([], (await Store.Administration.InspectAsync(checkIntegrity: true, Cancellation)).Problems);
    }

    [Fact]
    public async Task Emptying_removes_everything_and_the_store_works_on()
    {
        await ImportAsync(Small);

        await Store.Administration.ResetAsync(Cancellation);

        var info = await Store.Administration.InspectAsync(checkIntegrity: true, Cancellation);
        Assert.All(info.Counts, count => Assert.Equal(0, count.Count));
        Assert.Equal([], info.Problems);
        Assert.Empty(await Store.Administration.MigrateAsync(Cancellation));
        Assert.Equal(2, (await ImportAsync(Small)).Counts?.Created);
    }

    [Fact]
    public async Task Cancelled_work_is_not_done()
    {
        await ImportAsync(Small);
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.Administration.ResetAsync(cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.Administration.MigrateAsync(cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.Administration.InspectAsync(true, cancelled));
        Assert.Equal(1, await CountAsync("organizations"));
    }
}
