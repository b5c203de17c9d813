using DealGraph.Storage.Specification.Imports;
using DealGraph.Storage.Specification.Reading;
using SQLitePCL;

namespace DealGraph.Storage.Sqlite.Tests.Queries;

public sealed class StatementCountTests
{
    [Fact]
    public async Task A_graph_query_is_one_statement_however_deep()
    {
        await using var store = await SqliteTestStore.CreateAsync(TestContext.Current.CancellationToken);
        await TestImport.RunAsync(store.Writer, new GeneratedGraph().Dataset, TestContext.Current.CancellationToken);
        var statements = new List<string>();
        using (var lease = store.Connections.RentReader())
        {
            // The connection is given back and taken again by the reader.
            raw.sqlite3_trace(lease.Prepare("SELECT 1").Connection?.Handle, (_, sql) => statements.Add(sql), null);
        }

        var deals = Ask.Related("organization.deals", query => query with
        {
            Selections = [new(Ask.Kind("deal"), [Ask.Related("deal.parties"), Ask.Related("deal.acquirers"), Ask.Related("deal.claims")])],
            WantsTotal = true,
        });
        using var answer = await store.Reader!.AnswerAsync(Ask.With("organization", deals, Ask.Related("organization.names")), TestContext.Current.CancellationToken);

        // SQLite reports the inner steps of virtual tables as comments.
        Assert.Single(statements, statement => !statement.StartsWith("--", StringComparison.Ordinal));
        Assert.True(answer.Json.Length > 10_000);
    }
}
