using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Imports;
using DealGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Neo4j;

/// <summary>Imports into the Neo4j store.</summary>
internal sealed class Neo4jWriter(ICypherTransport transport, ImportLocks locks, IOptions<Neo4jOptions> options, ILogger<Neo4jWriter> logger)
    : IDealGraphWriter
{
    private const string Operation = "import";

    /// <inheritdoc/>
    public async ValueTask<IImportSession> BeginImportAsync(ImportScope scope, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Neo4jMigrations.RequireCurrentAsync(transport, Operation, cancellationToken);
        var held = await locks.AcquireAsync(Operation, cancellationToken);
        ICypherTransaction? transaction = null;
        try
        {
            transaction = await transport.BeginAsync(cancellationToken);
            var context = await ImportContext.LoadAsync(transport, transaction, options.Value, scope, logger, cancellationToken);
            Log.ImportBegan(logger, scope.Dataset, scope.DatasetVersion);
            return new Neo4jImportSession(context, held);
        }
        catch
        {
            await using (held)
            {
                if (transaction is not null)
                {
                    await transaction.DisposeAsync();
                }
            }

            throw;
        }
    }
}
