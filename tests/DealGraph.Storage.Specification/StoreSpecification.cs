using System.Text;
using System.Text.Json;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification;

/// <summary>What every specification needs: a fresh store for each test.</summary>
public abstract class StoreSpecification<TFixture>(TFixture fixture) : IClassFixture<TFixture>, IAsyncLifetime
    where TFixture : class, IStoreFixture
{
    private TestStore? store;

    /// <summary>The token that ends with the test run.</summary>
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The store of the test.</summary>
    protected TestStore Store => store ?? throw new InvalidOperationException("The test has not begun.");

    /// <summary>What makes the stores.</summary>
    protected TFixture Fixture => fixture;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.SkipReason is not null, fixture.SkipReason ?? "");
        store = await fixture.CreateEmptyStoreAsync(Cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (store is not null)
        {
            await store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Imports a dataset as the importer does, resolving what changed.</summary>
    protected ValueTask<ImportOutcome> ImportAsync(TestDataset dataset) => TestImport.RunAsync(Store.Writer, dataset, Cancellation);

    /// <summary>The texts of one field of all facts of a kind, by id, as they are committed.</summary>
    protected async ValueTask<IReadOnlyDictionary<string, string?>> ValuesAsync(string kind, string field)
    {
        var described = DealGraphCatalogue.Kind(kind);
        await using var session = await Store.Writer.BeginImportAsync(TestDataset.Empty.Scope, Cancellation);
        var values = new Dictionary<string, string?>();
        await foreach (var row in session.ScanAsync(new FactScan(described, new FieldPart(described.Field(field)), [described.Field(field)]), Cancellation))
        {
            values[row.Id] = row.Values.GetValueOrDefault(described.Field(field));
        }

        return values;
    }

    /// <summary>How many nodes of a kind are committed.</summary>
    /// <param name="plural">The plural of the kind.</param>
    protected async ValueTask<long> CountAsync(string plural) =>
        (await Store.Administration.InspectAsync(checkIntegrity: false, Cancellation)).Counts.Single(count => count.Plural == plural).Count;

    /// <summary>Fails when the store says that it is damaged.</summary>
    protected async ValueTask RequireSoundAsync() =>
        Assert.Empty((await Store.Administration.InspectAsync(checkIntegrity: true, Cancellation)).Problems ?? ["not checked"]);

    /// <summary>The JSON that the store answers a graph query with.</summary>
    protected async ValueTask<string> AnswerAsync(NodeQuery query)
    {
        Assert.SkipWhen(Store.Reader is null, "The backend has no reader yet.");
        using var answer = await Store.Reader.AnswerAsync(query, Cancellation);
        return Encoding.UTF8.GetString(answer.Json);
    }

    /// <summary>The ids in the answer to a query whose rows begin with the id.</summary>
    protected async ValueTask<string> IdsAsync(NodeQuery query)
    {
        using var answer = JsonDocument.Parse(await AnswerAsync(query));
        return string.Join(' ', answer.RootElement[0].EnumerateArray().Select(row => row.EnumerateArray().First(slot => slot.ValueKind == JsonValueKind.String).GetString()?.Split('/')[1]));
    }

    /// <summary>Begins a session on the dataset's scope.</summary>
    protected ValueTask<IImportSession> BeginAsync(TestDataset dataset) => Store.Writer.BeginImportAsync(dataset.Scope, Cancellation);
}
