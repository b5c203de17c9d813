using DealGraph.Storage;
using DealGraph.Storage.Neo4j;
using DealGraph.Storage.Neo4j.KilledImport;
using DealGraph.Storage.Specification.Imports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Imports into the store that the environment configures, says when it reaches the stage of the argument, and waits there to be killed.
var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
await using var services = new ServiceCollection().AddLogging().AddNeo4jStorage(configuration).BuildServiceProvider();
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
    if (stage == args[0])
    {
        Console.WriteLine(stage);
        if (stage != KilledImports.Committing)
        {
            await Task.Delay(Timeout.Infinite);
        }
    }
}
