using System.Diagnostics;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Specification.Imports;

/// <summary>An import happens as a whole or not at all, and one at a time.</summary>
public abstract class UnitOfWorkSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset Before = TestDataset.Empty.Source("source/a").Organization("organization/x", "X");

    private static readonly TestDataset After = TestDataset.Empty.Source("source/a").Source("source/b")
        .Organization("organization/x", "X2").Organization("organization/y", "Y");

    [Fact]
    public async Task Disposing_without_a_commit_leaves_the_store_as_it_was()
    {
        await ImportAsync(Before);
        await using (var session = await BeginAsync(After))
        {
            await TestImport.AddAsync(session, After, Cancellation);
            await TestImport.ResolveAsync(session, Cancellation);
        }

        Assert.Equal(["X"], (await ValuesAsync("organization", "name")).Values);
        Assert.Equal((1, 1, 1), (await CountAsync("claims"), await CountAsync("sources"), await CountAsync("importRuns")));
        Assert.Equal(new ImportCounts(0, 0, 0, 2), (await ImportAsync(Before)).Counts);
        await RequireSoundAsync();
    }

    [Fact]
    public async Task Disposing_a_first_import_leaves_the_store_empty_and_whole()
    {
        await using (var session = await BeginAsync(After))
        {
            await TestImport.AddAsync(session, After, Cancellation);
            await TestImport.ResolveAsync(session, Cancellation);
        }

        Assert.Equal(0, await CountAsync("organizations"));
        await RequireSoundAsync();
        Assert.Equal(4, (await ImportAsync(After)).Counts?.Created);
    }

    [Fact]
    public async Task Nothing_is_seen_before_the_commit_and_everything_after()
    {
        await ImportAsync(Before);
        await using var session = await BeginAsync(After);
        await TestImport.AddAsync(session, After, Cancellation);
        await TestImport.ResolveAsync(session, Cancellation);

        Assert.Equal((1, 1), (await CountAsync("organizations"), await CountAsync("sources")));
        await session.CommitAsync(Cancellation);
        Assert.Equal((2, 2), (await CountAsync("organizations"), await CountAsync("sources")));
    }

    [Fact]
    public async Task A_second_import_at_the_same_time_fails_and_says_why()
    {
        await using var first = await BeginAsync(Before);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await BeginAsync(After));

        Assert.True(failure.IsTransient);
        Assert.Contains("another import is running", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_import_waits_for_a_first_that_ends_soon()
    {
        var first = await BeginAsync(Before);
        var second = Task.Run(async () => await BeginAsync(After), Cancellation);
        await Task.Delay(50, Cancellation);
        Assert.False(second.IsCompleted);

        await first.DisposeAsync();

        await (await second).DisposeAsync();
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        await using var first = await BeginAsync(Before);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        source.CancelAfter(40);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.Writer.BeginImportAsync(After.Scope, source.Token));
    }

    [Fact]
    public async Task A_cancelled_call_is_cancelled_and_the_import_can_only_be_disposed()
    {
        await ImportAsync(Before);
        using var source = new CancellationTokenSource();
        await using (var session = await BeginAsync(After))
        {
            await TestImport.AddAsync(session, After, Cancellation);
            await source.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await TestImport.ResolveAsync(session, source.Token));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await session.CommitAsync(source.Token));
        }

        Assert.Equal(["X"], (await ValuesAsync("organization", "name")).Values);
    }

    [Fact]
    public async Task A_commit_that_is_cancelled_at_any_moment_tells_what_became_of_it()
    {
        const int Tries = 16;
        var (before, whole) = await CommitAsync("before", Timeout.InfiniteTimeSpan);
        var kept = before ?? "";
        for (var part = 1; part <= Tries; part++)
        {
            var (name, _) = await CommitAsync($"try {part}", whole * 1.2 * part / Tries);

            kept = name ?? kept;
            Assert.All((await ValuesAsync("organization", "name")).Values, value => Assert.Equal(kept, value));
        }

        await RequireSoundAsync();

        // What the organizations are called now, or null for as before; and how long it took.
        async Task<(string? Name, TimeSpan Time)> CommitAsync(string name, TimeSpan time)
        {
            var many = Enumerable.Range(0, 300).Aggregate(TestDataset.Empty.Source("source/a"), (all, number) => all.Organization($"organization/{number}", name));
            await using var session = await BeginAsync(many);
            await TestImport.AddAsync(session, many, Cancellation);
            await TestImport.ResolveAsync(session, Cancellation);
            using var source = new CancellationTokenSource(time);
            var begun = Stopwatch.GetTimestamp();
            try
            {
                await session.CommitAsync(source.Token);
                return (name, Stopwatch.GetElapsedTime(begun));
            }
            catch (OperationCanceledException)
            {
                return (null, Stopwatch.GetElapsedTime(begun));
            }
        }
    }

    [Fact]
    public async Task A_committed_import_takes_nothing_more()
    {
        await using var session = await BeginAsync(Before);
        await TestImport.AddAsync(session, Before, Cancellation);
        await TestImport.ResolveAsync(session, Cancellation);
        await session.CommitAsync(Cancellation);

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await session.AddClaimsAsync(After.Claims, Cancellation));
    }
}
