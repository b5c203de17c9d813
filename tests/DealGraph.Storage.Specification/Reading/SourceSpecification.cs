using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Where the nodes of a query are taken from, and how calls behave.</summary>
public abstract class SourceSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset Three = TestDataset.Empty.Source("source/a")
        .Organization("organization/a", "A \"quoted\" \\ \n\t 🤗 </script>").Organization("organization/b", "B").Deal("deal/a", "5 USD");

    [Fact]
    public async Task Ids_that_are_not_there_give_nothing_and_an_id_asked_for_twice_one_row()
    {
        await ImportAsync(Three);

        Assert.Equal("a", await IdsAsync(Ask.ById(["organization"], "organization/a", "organization/zz", "organization/a", "deal/a")));
        Assert.Equal("""[[[1,"deal/a"],[0,"organization/b"]],null,null]""", await AnswerAsync(Ask.ById(["organization", "deal"], "organization/b", "nothing", "deal/zz", "deal/a", "deal/a")));
        Assert.Equal("[[],null,null]", await AnswerAsync(Ask.ById(["organization"])));
        Assert.Equal("[[],null,null]", await AnswerAsync(Ask.ById(["organization", "deal"])));
    }

    [Fact]
    public async Task A_page_of_ids_counts_the_nodes_that_are_there()
    {
        await ImportAsync(Three);
        string[] ids = ["organization/0", "organization/1", "organization/a", "organization/b"];

        Assert.Equal("a b", await IdsAsync(Ask.ById(["organization"], ids) with { Page = new Page(1) }));
        Assert.Equal("a b", await IdsAsync(Ask.ById(["organization", "deal"], ids) with { Page = new Page(1) }));
    }

    [Fact]
    public async Task Many_ids_may_be_asked_for()
    {
        await ImportAsync(Three);
        var ids = Enumerable.Range(0, 2_000).Select(number => $"organization/{number}").Append("organization/b").ToArray();

        Assert.Equal("b", await IdsAsync(Ask.ById(["organization"], ids)));
        Assert.Equal("b", await IdsAsync(Ask.ById(["organization", "deal"], ids)));
    }

    [Fact]
    public async Task Text_comes_back_as_it_is()
    {
        await ImportAsync(Three);

        using var answer = System.Text.Json.JsonDocument.Parse(await AnswerAsync(Ask.All("organization", "name")));

        Assert.Equal("A \"quoted\" \\ \n\t 🤗 </script>", answer.RootElement[0][0][0].GetString());
    }

    [Fact]
    public async Task An_empty_store_answers_with_nothing()
    {
        Assert.Equal("[[],0,0]", await AnswerAsync(Ask.All("deal") with { WantsTotal = true, WantsOuterSide = true, Page = new Page(1) }));
    }

    [Fact]
    public async Task Many_slots_may_be_asked_for()
    {
        await ImportAsync(Three);
        var slots = Enumerable.Range(0, 300).Select(_ => (Slot)Ask.Related("organization.deals")).ToArray();

        Assert.Equal("a b", await IdsAsync(Ask.With("organization", slots)));
    }

    [Fact]
    public async Task A_cancelled_call_ends_as_cancelled()
    {
        await ImportAsync(Three);
        Assert.SkipWhen(Store.Reader is null, "The backend has no reader yet.");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.Reader.AnswerAsync(Ask.All("deal"), cancelled.Token));
    }

    [Fact]
    public async Task Readers_run_at_the_same_time_and_beside_an_import()
    {
        await ImportAsync(Three);
        var expected = await AnswerAsync(Ask.All("organization", "id", "name"));
        await using var session = await BeginAsync(Three);

        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () => await AnswerAsync(Ask.All("organization", "id", "name")))));

        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Fact]
    public async Task What_is_imported_is_read_by_the_next_call_and_what_is_not_committed_is_not()
    {
        await ImportAsync(Three);
        await using (var session = await BeginAsync(Three))
        {
            await TestImport.AddAsync(session, Three.Organization("organization/c", "C"), Cancellation);
            await TestImport.ResolveAsync(session, Cancellation);
            Assert.Equal("a b", await IdsAsync(Ask.All("organization")));
        }

        await ImportAsync(Three.Organization("organization/c", "C"));

        Assert.Equal("a b c", await IdsAsync(Ask.All("organization")));
    }
}
