using CsCheck;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Neo4j.Queries;
using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification;
using DealGraph.Storage.Specification.Imports;
using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Neo4j.Tests.Queries;

/// <summary>How Neo4j carries out what is asked of it.</summary>
public sealed class QueryPlanTests(QueryPlanTests.GeneratedStore store) : IClassFixture<QueryPlanTests.GeneratedStore>
{
    private static readonly Page Twenty = new(20);

    public static TheoryData<string> LookUpNames => [.. LookUps().Keys];

    public static TheoryData<string> OrderedNames => [.. Ordered().Keys];

    [Theory]
    [MemberData(nameof(LookUpNames))]
    public async Task A_look_up_begins_at_an_index(string name)
    {
        await store.RequireAsync();

        var plan = await QueryPlan.OfAsync(CypherQueryBuilder.Build(LookUps()[name]));

        Assert.True(!Scans(plan).Any() && !plan.Of("CartesianProduct").Any(), plan.ToString());
        Assert.True(plan.Of("Node").Any(step => step.Contains("Index", StringComparison.Ordinal)) || plan.Of("ProcedureCall").Any(), plan.ToString());
    }

    [Theory]
    [MemberData(nameof(OrderedNames))]
    public async Task A_page_in_the_order_of_an_index_is_read_in_that_order(string name)
    {
        await store.RequireAsync();

        var plan = await QueryPlan.OfAsync(CypherQueryBuilder.Build(Ordered()[name]));

        Assert.True(!Scans(plan).Any() && !plan.Of("Sort").Any() && !plan.Of("Top").Any(), plan.ToString());
    }

    [Fact]
    public async Task The_number_of_all_nodes_is_known_without_looking_at_them()
    {
        await store.RequireAsync();

        var plan = await QueryPlan.OfAsync(CypherQueryBuilder.Build(Ask.All("deal") with { WantsRows = false, WantsTotal = true }));

        Assert.True(plan.Of("NodeCountFromCountStore").Any(), plan.ToString());
    }

    [Fact]
    public async Task No_statement_scans_all_nodes()
    {
        await store.RequireAsync();

        await new QueryGenerator(store.Oracle).SampleAsync(
            async query => Assert.DoesNotContain("AllNodesScan", (await QueryPlan.OfAsync(CypherQueryBuilder.Build(query))).ToString(), StringComparison.Ordinal),
            seed: "0000SeedDG02",
            iter: 400,
            threads: 2,
            print: query => CypherQueryBuilder.Build(query).Text);
    }

    private static IEnumerable<string> Scans(QueryPlan plan) => plan.Of("AllNodesScan").Concat(plan.Of("NodeByLabelScan"));

    private static Dictionary<string, NodeQuery> LookUps()
    {
        var queries = new Dictionary<string, NodeQuery>
        {
            ["nodes of several kinds by id"] = Ask.ById(["organization", "deal"], "organization/00", "deal/00"),
            ["nodes by many ids"] = Ask.ById(["organization", "deal"], [.. Enumerable.Range(0, 50).Select(number => $"organization/{number}")]),
            ["parties of a deal"] = Of("deal", Ask.Related("deal.parties")),
            ["acquirers and targets of a deal"] = Of("deal", Ask.Related("deal.acquirers"), Ask.Related("deal.target")),
            ["deals of a party"] = Of("organization", Ask.Related("organization.deals", query => query with { WantsTotal = true, Page = Twenty })),
            ["names of an entity"] = Of("organization", Ask.Related("organization.names")),
            ["claims and sources of a fact"] = Of("deal", Ask.Related("deal.claims"), Ask.Related("deal.sources"), Ask.Related("deal.conflicts")),
            ["two hops"] = Of("organization", new RelatedSlot(
                Ask.Relation("organization.acquisitions"), new NodeQuery([new Selection(Ask.Kind("deal"), [Ask.Related("deal.targets"), Ask.Related("deal.parties")])]))),
            ["deals of one acquirer, as a condition"] = Ask.All("deal").Where(ByAcquirer("organization/00")) with { Page = Twenty, WantsTotal = true },
            ["deals of one party of either kind"] = Ask.All("deal").Where(new AnyOf([ByAcquirer("organization/00"), Ask.Some("deal.targets", Named("person.id", "person/00"))])),
            ["organizations that invested beside another"] = Ask.All("organization").Where(Ask.Some("organization.investments", ByAcquirer("organization/00"))),
            ["parties of one deal, as a condition"] = Ask.All("party").Where(Ask.Some("party.deal", Ask.Is("deal.id", "deal/00"))),
            ["one id, as a condition"] = Ask.All("deal").Where(Ask.Is("deal.id", "deal/00")) with { Page = Twenty },
            ["organizations of one name"] = Ask.All("organization").Where(Ask.Is("organization.name", "OpenAI")) with { Page = Twenty },
            ["organizations whose name begins so"] = Ask.All("organization").Where(Ask.Is("organization.name:Folded", "open", Comparison.StartsWith)) with { Page = Twenty },
            ["deals from a price on"] = Ask.All("deal").Where(Ask.Is("deal.price:UsdMin", 1_000_000_000L, Comparison.GreaterOrEqual)) with { Page = Twenty, WantsTotal = true },
            ["deals of a year"] = Ask.All("deal").Where(new AllOf(
                [Ask.Is("deal.announcedOn:Earliest", "2025-01-01", Comparison.GreaterOrEqual), Ask.Is("deal.announcedOn:Earliest", "2025-12-31", Comparison.LessOrEqual)])) with
            { Page = Twenty },
            ["search"] = Ask.ByText("open") with { Page = Twenty },
            ["search in one kind"] = Ask.ByText("open ai", "organization") with { Page = Twenty, WantsTotal = true },
        };
        foreach (var kind in DealGraphCatalogue.Kinds)
        {
            queries[$"{kind} by id"] = Ask.ById([kind.Name], $"{kind.Name}/00");
        }

        return queries;
    }

    private static Dictionary<string, NodeQuery> Ordered() => new()
    {
        ["by id"] = Ask.All("deal") with { Page = Twenty },
        ["by id, from the end"] = Ask.All("deal") with { Page = Twenty with { FromEnd = true } },
        ["by id, behind a position"] = Ask.All("deal") with { Page = Twenty with { After = ["deal/05"] } },
        ["the dearest"] = Ask.All("deal").By("-deal.price:Usd", "deal.title") with { Page = Twenty },
        ["the dearest, behind a position"] = Ask.All("deal").By("-deal.price:Usd") with { Page = Twenty with { After = [500L, "deal/05"] } },
        ["the dearest below a price"] = Ask.All("deal").Where(new AllOf(
            [Ask.Is("deal.price:UsdMax", 500L, Comparison.LessOrEqual), Ask.Is("deal.price:UsdMin", 500L, Comparison.LessOrEqual), Ask.Is("deal.price:Usd", 500L, Comparison.LessOrEqual)]))
            .By("-deal.price:Usd") with
        { Page = Twenty },
        ["the newest"] = Ask.All("deal").By("-deal.announcedOn:Earliest") with { Page = Twenty },
        ["by name"] = Ask.All("organization").By("organization.name") with { Page = Twenty },
    };

    private static NodeQuery Of(string kind, params Slot[] slots) => Ask.With(kind, slots) with { Source = new NodesById([$"{kind}/00"]) };

    // As the API writes a condition on nodes of either kind.
    private static Related ByAcquirer(string id) => new(
        Ask.Relation("deal.acquirers"), Quantifier.Some, [(Ask.Kind("organization"), Ask.Is("organization.id", id)), (Ask.Kind("person"), Ask.Is("person.id", id))]);

    private static Filter Named(string part, string id) => new OneOf(Ask.Part(part), [id]);

    /// <summary>The generated graph, counted.</summary>
    public sealed class GeneratedStore : IAsyncLifetime
    {
        private readonly Neo4jFixture fixture = new();
        private TestStore? store;
        private Oracle? oracle;

        internal Oracle Oracle => oracle ?? throw new InvalidOperationException("There is no server.");

        public async ValueTask InitializeAsync()
        {
            await fixture.InitializeAsync();
            if (fixture.SkipReason is null)
            {
                store = await fixture.CreateEmptyStoreAsync(CancellationToken.None);
                oracle = GeneratedGraph.Oracle(await TestImport.RunAsync(store.Writer, new GeneratedGraph().Dataset, CancellationToken.None));
                await QueryPlan.CountAsync();
            }
        }

        public ValueTask RequireAsync()
        {
            Assert.SkipWhen(fixture.SkipReason is not null, fixture.SkipReason ?? "");
            return ValueTask.CompletedTask;
        }

        public async ValueTask DisposeAsync()
        {
            if (store is not null)
            {
                await store.DisposeAsync();
            }
        }
    }
}
