using System.Text.RegularExpressions;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Imports;
using DealGraph.Storage.Specification.Reading;
using DealGraph.Storage.Sqlite.Queries;

namespace DealGraph.Storage.Sqlite.Tests.Queries;

/// <summary>How SQLite carries out the look-ups that everything is made of.</summary>
public sealed class QueryPlanTests
{
    private static readonly string[] OneId = ["organization/00"];

    public static TheoryData<string> LookUps => [.. Queries().Keys];

    [Theory]
    [MemberData(nameof(LookUps))]
    public async Task A_look_up_reads_no_whole_table(string name)
    {
        var query = Queries()[name];
        var plan = await PlanAsync(query);

        // A subquery's rows are scanned too; only the aliases of stored tables matter.
        var tables = DealGraphCatalogue.Kinds.Select(kind => kind.Table).Append("search_texts");
        var aliases = Regex.Matches(SqliteQueryBuilder.Build(query).ToString(), $@"\b({string.Join('|', tables)}) (\w+)").Select(match => match.Groups[2].Value).ToHashSet();
        Assert.NotEmpty(plan);
        Assert.NotEmpty(aliases);
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN ", StringComparison.Ordinal) && aliases.Contains(step.Split(' ')[1]));
        Assert.DoesNotContain(plan, step => step.Contains("AUTOMATIC", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_without_a_condition_is_read_in_the_order_of_its_index()
    {
        var plan = await PlanAsync(Ask.All("deal").By("-deal.announcedOn:Earliest") with { Page = new Page(20) });

        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));
    }

    private static Dictionary<string, NodeQuery> Queries()
    {
        var queries = new Dictionary<string, NodeQuery>
        {
            ["nodes of several kinds by id"] = Ask.ById(["organization", "deal"], "organization/00", "deal/00"),
            ["nodes by many ids"] = Ask.ById(["organization", "deal"], [.. Enumerable.Range(0, 50).Select(number => $"organization/{number}")]),
            ["parties of a deal"] = Of("deal", Ask.Related("deal.parties")),
            ["acquirers and targets of a deal"] = Of("deal", Ask.Related("deal.acquirers"), Ask.Related("deal.target")),
            ["deals of a party"] = Of("organization", Ask.Related("organization.deals", query => query with { WantsTotal = true, Page = new Page(20) })),
            ["acquisitions of a party"] = Of("organization", Ask.Related("organization.acquisitions")),
            ["names of an entity"] = Of("organization", Ask.Related("organization.names")),
            ["claims of a fact"] = Of("deal", Ask.Related("deal.claims")),
            ["sources of a fact"] = Of("deal", Ask.Related("deal.sources")),
            ["conflicts of a fact"] = Of("deal", Ask.Related("deal.conflicts")),
            ["stakes that a deal brought about"] = Of("deal", Ask.Related("deal.resultingStakes")),
            ["deals of one acquirer, as a condition"] = Ask.All("deal").Where(new Related(
                Ask.Relation("deal.acquirers"), Quantifier.Some, [(Ask.Kind("organization"), new OneOf(Ask.Part("organization.id"), OneId))])),
            ["organizations of one name"] = Ask.All("organization").Where(Ask.Is("organization.name", "OpenAI")),
            ["organizations whose name begins so"] = Ask.All("organization").Where(Ask.Is("organization.name:Folded", "open", Comparison.StartsWith)),
            ["search"] = Ask.ByText("open"),
        };
        foreach (var kind in DealGraphCatalogue.Kinds)
        {
            queries[$"{kind} by id"] = Ask.ById([kind.Name], $"{kind.Name}/00");
        }

        return queries;
    }

    private static NodeQuery Of(string kind, params Slot[] slots) => Ask.With(kind, slots) with { Source = new NodesById([$"{kind}/00"]) };

    private static async Task<List<string>> PlanAsync(NodeQuery query)
    {
        await using var store = await SqliteTestStore.CreateAsync(TestContext.Current.CancellationToken);
        await TestImport.RunAsync(store.Writer, new GeneratedGraph().Dataset, TestContext.Current.CancellationToken);
        var sql = SqliteQueryBuilder.Build(query);
        using var connection = store.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        for (var index = 0; index < sql.Parameters.Count; index++)
        {
            command.Parameters.AddWithValue($"${index}", sql.Parameters[index] ?? DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
