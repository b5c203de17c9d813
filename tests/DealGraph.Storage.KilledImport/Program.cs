using DealGraph.Storage;
using DealGraph.Storage.KilledImport;
using DealGraph.Storage.Neo4j;
using DealGraph.Storage.Specification.Imports;
using DealGraph.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Imports into the store of the first argument, as the environment configures it, says when it reaches the stage of the second one, and
// waits there to be killed.
var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
var collection = new ServiceCollection().AddLogging();
await using var services = (args[0] == nameof(KilledStore.Neo4j) ? collection.AddNeo4jStorage(configuration) : collection.AddSqliteStorage(configuration)).BuildServiceProvider();
await using var session = await services.GetRequiredService<IDealGraphWriter>().BeginImportAsync(KilledImports.After.Scope, CancellationToken.None);

await TestImport.AddAsync(session, KilledImports.After, CancellationToken.None);
await ReachedAsync(KilledImports.Adding);
await TestImport.ResolveAsync(session, CancellationToken.None);
await ReachedAsync(KilledImports.Writing);
await ReachedAsync(KilledImports.Committing);
await session.CommitAsync(CancellationToken.None);
await Task.Delay(Timeout.Infinite);

async Task ReachedAsync(string stage)
{
    if (stage == args[1])
    {
        Console.WriteLine(stage);
        if (stage != KilledImports.Committing)
        {
            await Task.Delay(Timeout.Infinite);
        }
    }
}
