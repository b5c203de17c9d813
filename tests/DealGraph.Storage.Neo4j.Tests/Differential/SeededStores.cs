using DealGraph.Import;
using DealGraph.Storage.Specification;
using DealGraph.Storage.Sqlite;
using DealGraph.Tests.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DealGraph.Storage.Neo4j.Tests.Differential;

/// <summary>The whole seed data in both stores, imported at the same moment of a clock that stands still.</summary>
public sealed class SeededStores : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("dealgraph-").FullName;
    private readonly Neo4jFixture fixture = new();
    private readonly ServiceProvider services;
    private TestStore? neo4j;

    public SeededStores() => services = new ServiceCollection().AddLogging()
        .AddSqliteStorage(new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { [$"{SqliteOptions.Section}:Path"] = Path.Combine(folder, "dealgraph.db") }).Build())
        .BuildServiceProvider();

    public IDealGraphReader Sqlite => services.GetRequiredService<IDealGraphReader>();

    public IDealGraphReader Neo4j => neo4j?.Reader ?? throw new InvalidOperationException("There is no server.");

    public async ValueTask InitializeAsync()
    {
        await fixture.InitializeAsync();
        if (fixture.SkipReason is null)
        {
            await services.GetRequiredService<IStoreAdministration>().MigrateAsync(CancellationToken.None);
            neo4j = await fixture.CreateEmptyStoreAsync(CancellationToken.None);
            await ImportAsync(services.GetRequiredService<IDealGraphWriter>());
            await ImportAsync(neo4j.Writer);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (neo4j is not null)
        {
            await neo4j.DisposeAsync();
        }

        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Skips the test when there is no server.</summary>
    public void Require() => Assert.SkipWhen(fixture.SkipReason is not null, fixture.SkipReason ?? "");

    private static async Task ImportAsync(IDealGraphWriter writer)
    {
        var report = await new ImportPipeline(writer, new StandingClock(), NullLogger<ImportPipeline>.Instance)
            .RunAsync(new ImportRequest(RepositoryFiles.PathOf("seed-data")), null, CancellationToken.None);
        Assert.True(report.IsSuccess, report.ToText());
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    }
}
