using DealGraph.Storage;
using DealGraph.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DealGraph.Import.Tests;

/// <summary>A fresh SQLite store in a folder of its own, with the importer.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly string folder;
    private readonly ServiceProvider services;

    private TestStore(string folder, ServiceProvider services)
    {
        this.folder = folder;
        this.services = services;
    }

    public ImportPipeline Pipeline => services.GetRequiredService<ImportPipeline>();

    public IDealGraphWriter Writer => services.GetRequiredService<IDealGraphWriter>();

    public IStoreAdministration Administration => services.GetRequiredService<IStoreAdministration>();

    public static async Task<TestStore> CreateAsync(TimeProvider? time = null)
    {
        var folder = Directory.CreateTempSubdirectory("dealgraph-store-").FullName;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("DealGraph:Storage:Sqlite:Path", Path.Combine(folder, "dealgraph.db"))]).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton(time ?? TimeProvider.System)
            .AddSqliteStorage(configuration).AddDealGraphImport().BuildServiceProvider();
        var store = new TestStore(folder, services);
        await store.Administration.MigrateAsync(TestContext.Current.CancellationToken);
        return store;
    }

    public Task<ImportReport> ImportAsync(params string[] paths) => ImportAsync(new ImportRequest(paths));

    public Task<ImportReport> ImportAsync(ImportRequest request) => Pipeline.RunAsync(request, null, TestContext.Current.CancellationToken);

    /// <summary>How many nodes of each kind there are.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CountsAsync() =>
        (await Administration.InspectAsync(checkIntegrity: true, TestContext.Current.CancellationToken)).Counts.ToDictionary(pair => pair.Plural, pair => pair.Count);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
