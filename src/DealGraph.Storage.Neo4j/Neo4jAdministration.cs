using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Administration;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Export;
using DealGraph.Storage.Neo4j.Imports;
using DealGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Neo4j;

/// <summary>Makes, inspects and empties the store in a Neo4j database.</summary>
internal sealed class Neo4jAdministration(
    ICypherTransport transport, ImportLocks locks, IOptions<Neo4jOptions> options, TimeProvider clock, ILogger<Neo4jAdministration> logger)
    : IStoreAdministration
{
    private const int MigrationAttempts = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly StoreCheck check = new(transport);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        const string Operation = "migrate the store";
        cancellationToken.ThrowIfCancellationRequested();
        await WaitForServerAsync(cancellationToken);
        var applied = await ApplyPendingAsync(Operation, cancellationToken);
        Log.StoreReady(logger, await ServerAsync(cancellationToken), transport.Location);
        return applied;
    }

    /// <inheritdoc/>
    public async ValueTask<StoreInfo> InspectAsync(bool checkIntegrity, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var migrations = await transport.ReadAsync(QueryText.Statement("Administration/Migrations"), cancellationToken);
        return new StoreInfo(
            await ServerAsync(cancellationToken),
            transport.Location,
            migrations.Values is [.., var last] ? last.Text(0) : "",
            SizeInBytes: null,
            await CountAsync(cancellationToken),
            checkIntegrity ? await check.RunAsync(cancellationToken) : null);
    }

    /// <inheritdoc/>
    public async ValueTask ResetAsync(CancellationToken cancellationToken)
    {
        const string Operation = "empty the store";
        cancellationToken.ThrowIfCancellationRequested();
        await ApplyPendingAsync(Operation, cancellationToken);
        await using var held = await locks.AcquireAsync(Operation, cancellationToken);

        // By label, so that what somebody else keeps in the same database stays; and the migrations, for the constraints and indexes do. First
        // what the store knows of itself: an import must not find the files of a graph unchanged that was emptied by half.
        await RemoveAsync(BookSet.All.Select(GraphNames.Book), cancellationToken);
        await RemoveAsync(DealGraphCatalogue.Kinds.Select(kind => kind.TypeName), cancellationToken);
        Log.StoreEmptied(logger);
    }

    private async ValueTask RemoveAsync(IEnumerable<string> labels, CancellationToken cancellationToken) => await transport.WriteAsync(
        QueryText.Statement("Administration/RemoveNodes", new QueryText.Names(string.Join('|', labels))), cancellationToken);

    // Two programs that start at once make the same schema, and get into each other's way: what one of them has made, the other need not make.
    private async ValueTask<IReadOnlyList<string>> ApplyPendingAsync(string operation, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ApplyPendingOnceAsync(operation, cancellationToken);
            }
            catch (StoreException exception) when (Neo4jErrors.IsRivalSchemaChange(exception) && attempt < MigrationAttempts)
            {
                await Task.Delay(Pause, clock, cancellationToken);
            }
        }
    }

    private async ValueTask<IReadOnlyList<string>> ApplyPendingOnceAsync(string operation, CancellationToken cancellationToken)
    {
        var applied = new List<string>();
        foreach (var migration in await Neo4jMigrations.PendingAsync(transport, operation, cancellationToken))
        {
            await Neo4jMigrations.ApplyAsync(transport, migration, clock.GetUtcNow(), cancellationToken);
            Log.MigrationApplied(logger, migration.Name);
            applied.Add(migration.Name);
        }

        return applied;
    }

    // All kinds in one statement, so that the numbers are of one moment.
    private async ValueTask<IReadOnlyList<(string Plural, long Count)>> CountAsync(CancellationToken cancellationToken)
    {
        var counts = DealGraphCatalogue.Kinds.Select(kind => QueryText.Of("Administration/CountNodes", new QueryText.Names(kind.TypeName)));
        var rows = await transport.ReadAsync(new CypherStatement(string.Join("UNION ALL\n", counts), QueryText.NoParameters), cancellationToken);
        return [.. DealGraphCatalogue.Kinds.Zip(rows.Values, (kind, row) => (kind.Plural, row.Number(0)))];
    }

    private async ValueTask<string> ServerAsync(CancellationToken cancellationToken)
    {
        var row = (await transport.ReadAsync(QueryText.Statement("Administration/Server"), cancellationToken)).Values[0];
        return $"{Neo4jErrors.Backend} {row.Text(1)} {row.Text(2)}";
    }

    // A server that is started together with this program is not up at once.
    private async ValueTask WaitForServerAsync(CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var told = "";
        while (true)
        {
            try
            {
                using var answer = await transport.AnswerAsync(QueryText.Statement("Administration/Ready"), cancellationToken);
                return;
            }
            catch (StoreException exception) when (Neo4jErrors.IsOfAStart(exception) && clock.GetElapsedTime(began) < options.Value.StartTimeout)
            {
                if (exception.Message != told)
                {
                    told = exception.Message;
                    Log.Waiting(logger, options.Value.StartTimeout, told);
                }

                await Task.Delay(Pause, clock, cancellationToken);
            }
        }
    }
}
