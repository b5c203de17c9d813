using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Tests.Queries;
using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Neo4j.Transport;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Imports;

/// <summary>What no contract of the writer gives back: standings, relationships, history, runs, derived relationships.</summary>
public sealed class StoredGraphTests : IAsyncLifetime
{
    private static readonly TestDataset Disputed = TestDataset.Empty.Source("source/a").Source("source/b").Source("source/c")
        .Deal("deal/one.two", "5 USD").Deal("deal/one.two", "7 USD", "source/b").Claim("deal/one.two", "dealType", "ACQUISITION", "source/c");

    private static readonly TestDataset Bought = TestDataset.Empty.Source("source/a").Organization("organization/x", "X").Organization("organization/y", "Y")
        .Claim("person/p", "name", "P").Deal("deal/1", "5 USD")
        .Claim("party/1", "deal", "deal/1").Claim("party/1", "role", "ACQUIRER").Claim("party/1", "party", "organization/x")
        .Claim("party/2", "deal", "deal/1").Claim("party/2", "role", "TARGET").Claim("party/2", "party", "organization/y")
        .Claim("stake/1", "holder", "organization/x").Claim("stake/1", "organization", "organization/y").Claim("stake/1", "interestType", "SHAREHOLDING")
        .Claim("appointment/1", "person", "person/p").Claim("appointment/1", "organization", "organization/y");

    private Neo4jTestStore? store;

    private Neo4jTestStore Store => store ?? throw new InvalidOperationException();

    public async ValueTask InitializeAsync()
    {
        var (_, reason) = await SharedServer.GetAsync();
        Assert.SkipWhen(reason is not null, reason ?? "");
        store = await Neo4jTestStore.CreateAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (store is not null)
        {
            await store.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Claims_have_their_standing_and_conflict_whether_the_import_is_the_first_or_not(bool first)
    {
        if (!first)
        {
            await ImportAsync(TestDataset.Empty.Source("source/a").Source("source/b").Source("source/c").Deal("deal/one.two", "5 USD"));
        }

        await ImportAsync(Disputed);

        Assert.Equal(
            [
                "dealType|source/a|CHOSEN||", "dealType|source/b|AGREES||", "dealType|source/c|AGREES||",
                "price|source/a|CHOSEN|conflict/deal.one.two.price|price", "price|source/b|CONFLICTS|conflict/deal.one.two.price|price",
            ],
            await Store.QueryAsync(
                "MATCH (c:Claim) OPTIONAL MATCH (c)-[:CONFLICT]->(x) RETURN c.property, c.source, c.standing, c.conflict, x.property ORDER BY c.property, c.source"));
        Assert.Equal(
            ["conflict/deal.one.two.price|deal/one.two|price|1"],
            await Store.QueryAsync("MATCH (x:Conflict)-[:SUBJECT]->(d:Deal) RETURN x.id, d.id, x.property, x.policy_version"));
    }

    [Fact]
    public async Task A_settled_conflict_leaves_no_trace_on_the_claims()
    {
        await ImportAsync(Disputed);
        await ImportAsync(Disputed with { Claims = [.. Disputed.Claims.Where(claim => claim.SourceId != "source/b")] });

        Assert.Equal(
            ["dealType|CHOSEN|", "dealType|AGREES|", "price|CHOSEN|"],
            await Store.QueryAsync("MATCH (c:Claim) RETURN c.property, c.standing, c.conflict ORDER BY c.property, c.source"));
        Assert.Equal(["0"], await Store.QueryAsync("MATCH ()-[r:CONFLICT]->() RETURN count(r)"));
    }

    [Fact]
    public async Task Replaced_and_withdrawn_claims_go_into_the_history_with_the_time_they_stood()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "X").Organization("organization/y", "Y"));
        var later = TestDataset.Empty.Scope with { StartedAt = TestDataset.Empty.Scope.StartedAt.AddDays(1) };
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "X2") with { Scope = later });

        Assert.Equal(
            [
                "organization/x|X|seed|2026-11-23T10:00:00.123Z|2026-11-24T10:00:00.123Z",
                "organization/y|Y|seed|2026-11-23T10:00:00.123Z|2026-11-24T10:00:00.123Z",
            ],
            await Store.QueryAsync("MATCH (h:ClaimHistory) RETURN h.subject, h.value, h.dataset, h.recorded_from, h.recorded_to ORDER BY h.subject"));
        Assert.Equal(["X2|2026-11-24T10:00:00.123Z"], await Store.QueryAsync("MATCH (c:Claim) RETURN c.value, c.recorded_from"));
    }

    [Fact]
    public async Task A_reference_that_changes_leads_to_its_new_node_only()
    {
        await ImportAsync(Bought.Claim("organization/y", "memberOf", "organization/x"));
        await ImportAsync(Bought.Organization("organization/z", "Z").Claim("organization/y", "memberOf", "organization/z"));

        Assert.Equal(["organization/y|organization/z"], await Store.QueryAsync("MATCH (n)-[:MEMBER_OF]->(other) RETURN n.id, other.id"));
        Assert.Equal([], (await Store.Administration.InspectAsync(true, TestContext.Current.CancellationToken)).Problems);
    }

    [Fact]
    public async Task Derived_relationships_follow_their_facts()
    {
        const string All = "MATCH (a)-[r]->(b) WHERE r.derived RETURN a.id, type(r), b.id, r.fact ORDER BY type(r)";
        await ImportAsync(Bought);
        Assert.Equal(
            ["organization/x|ACQUIRED|organization/y|deal/1", "organization/x|OWNS|organization/y|stake/1", "person/p|WORKS_AT|organization/y|appointment/1"],
            await Store.QueryAsync(All));

        await ImportAsync(Bought with { Claims = Bought.Claims.RemoveAll(claim => claim.SubjectId is "party/2" or "appointment/1") });

        Assert.Equal(["organization/x|OWNS|organization/y|stake/1"], await Store.QueryAsync(All));
    }

    [Fact]
    public async Task A_run_is_recorded_with_its_files_and_counts_and_numbers_have_no_gaps()
    {
        var dataset = TestDataset.Empty.Source("source/a").Organization("organization/x", "X");
        await ImportAsync(dataset);
        await ImportAsync(dataset);
        await ImportAsync(dataset.Organization("organization/y", "Y"));

        Assert.Equal(
            ["run/1|2026-11-23T10:00:00.123Z|seed|1|1|2|0|0|0", "run/2|2026-11-23T10:00:00.123Z|seed|1|1|1|0|0|2"],
            await Store.QueryAsync("""
                MATCH (r:ImportRun)
                RETURN r.id, r.started_at, r.dataset, r.dataset_version, r.policy_version, r.created, r.updated, r.withdrawn, r.unchanged ORDER BY r.id
                """));
        Assert.Contains("\"organizations.csv\":", Assert.Single(await Store.QueryAsync("MATCH (r:ImportRun {id: 'run/1'}) RETURN r.files")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_claims_of_one_id_are_refused_and_nothing_is_written()
    {
        var dataset = TestDataset.Empty.Source("source/a").Organization("organization/x", "X").Organization("organization/y", "Y");
        var same = dataset with { Claims = [dataset.Claims[0], dataset.Claims[1] with { Id = dataset.Claims[0].Id }] };

        await Assert.ThrowsAsync<StoreException>(async () => await ImportAsync(same));

        Assert.Equal(["0"], await Store.QueryAsync("MATCH (c:Claim) RETURN count(c)"));
        Assert.Equal(new(3, 0, 0, 0), (await ImportAsync(dataset)).Counts);
    }

    [Fact]
    public async Task A_claim_that_is_there_twice_or_leads_nowhere_is_a_problem_of_the_store()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "X"));
        await Store.ExecuteAsync("MATCH (c:Claim)-[:SUBJECT]->(f) WITH f, c {.*, id: 'claim/other'} AS copy CREATE (d:Claim)-[:SUBJECT]->(f) SET d = copy");

        Assert.Equal(
            ["1 claims have no relationship SOURCE to the node that source names", "of 1 organizations a source says more than one thing of one property"],
            (await Store.Administration.InspectAsync(true, TestContext.Current.CancellationToken)).Problems);
    }

    [Fact]
    public async Task A_large_import_has_queries_planned_anew()
    {
        // Which of the two is looked through for each of the other is planned by their numbers.
        const string Query = "MATCH (o:Organization), (d:Deal) WHERE o.description = d.note RETURN count(*)";
        await ImportAsync(Enumerable.Range(0, 9).Aggregate(TestDataset.Empty.Source("source/a"), (all, number) => all.Deal($"deal/{number}", "5 USD")));
        await QueryPlan.CountAsync();
        var before = await QueryPlan.OfRunAsync(Query);

        await ImportAsync(Enumerable.Range(0, 1_200).Aggregate(TestDataset.Empty.Source("source/a"), (all, number) => all.Organization($"organization/{number}", $"Number {number}")));

        Assert.NotEqual(before.Steps, (await QueryPlan.OfRunAsync(Query)).Steps);
    }

    [Fact]
    public async Task Emptying_leaves_what_somebody_else_keeps_in_the_database()
    {
        await ImportAsync(Disputed);
        await Store.ExecuteAsync("CREATE (:Letter {text: 'mine'})");

        await Store.Administration.ResetAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["ImportLock", "Letter", "Migration"], await Store.QueryAsync("MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label"));
    }

    [Fact]
    public async Task A_graph_that_was_emptied_by_half_is_not_taken_for_unchanged()
    {
        await ImportAsync(Disputed);
        await using (var other = await Store.Transport.BeginAsync(TestContext.Current.CancellationToken))
        {
            await other.RunAsync(
                new CypherStatement("MATCH (d:Deal) SET d.held = true", new Dictionary<string, object?>()), TestContext.Current.CancellationToken);
            var address = (await SharedServer.GetAsync()).Address ?? throw new InvalidOperationException();
            await using var hasty = Neo4jTestStore.At(address, ("WriteTimeout", "00:00:01"));

            await Assert.ThrowsAsync<StoreUnavailableException>(async () => await hasty.Administration.ResetAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(["0"], await Store.QueryAsync("MATCH (n:ImportedFile|Setting) RETURN count(n)"));
        await ImportAsync(Disputed);
        Assert.Equal([], (await Store.Administration.InspectAsync(true, TestContext.Current.CancellationToken)).Problems);
    }

    private ValueTask<ImportOutcome> ImportAsync(TestDataset dataset) => TestImport.RunAsync(Store.Writer, dataset, TestContext.Current.CancellationToken);
}
