using DealGraph.Storage;
using DealGraph.Storage.Specification.Imports;
using DealGraph.Storage.Sqlite;
using DealGraph.Storage.Sqlite.KilledImport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Imports into the store of the first argument, says when it reaches the stage of the second one, and waits there to be killed.
var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"{SqliteOptions.Section}:Path", args[0])]).Build();
await using var services = new ServiceCollection().AddLogging().AddSqliteStorage(configuration).BuildServiceProvider();
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
