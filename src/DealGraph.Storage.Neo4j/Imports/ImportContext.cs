using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Logging;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>What the parts of one import share.</summary>
internal sealed class ImportContext
{
    private ImportContext(
        ICypherTransport transport, ICypherTransaction transaction, Neo4jOptions options, ImportScope scope, StoreSettings settings,
        bool isFirst, IReadOnlyDictionary<string, string> knownFiles, ILogger logger)
    {
        Store = transport;
        Transaction = transaction;
        Options = options;
        Scope = scope;
        Settings = settings;
        IsFirst = isFirst;
        KnownFiles = knownFiles;
        Logger = logger;
        StartedAt = MomentText.Of(scope.StartedAt);
        PolicyChanged = settings.PolicyVersion is { } version && version != scope.PolicyVersion;
    }

    /// <summary>The store as it was before the import: nobody else changes it meanwhile.</summary>
    public ICypherTransport Store { get; }

    /// <summary>The transaction that everything is written in.</summary>
    public ICypherTransaction Transaction { get; }

    /// <summary>The options in force.</summary>
    public Neo4jOptions Options { get; }

    /// <summary>What the import replaces.</summary>
    public ImportScope Scope { get; }

    /// <summary>The single values that the store keeps.</summary>
    public StoreSettings Settings { get; }

    /// <summary>The moment the import began, as it is stored.</summary>
    public string StartedAt { get; }

    /// <summary>Whether the store had no claim at all: then every fact is new, and much need not be looked up.</summary>
    public bool IsFirst { get; }

    /// <summary>Whether the store was resolved by another policy.</summary>
    public bool PolicyChanged { get; }

    /// <summary>The files of the dataset that the store holds, with their hashes.</summary>
    public IReadOnlyDictionary<string, string> KnownFiles { get; }

    /// <summary>Where the import logs.</summary>
    public ILogger Logger { get; }

    /// <summary>The files that this import reads.</summary>
    public HashSet<string> ReplacedFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether an exchange rate was added, changed or withdrawn.</summary>
    public bool RatesChanged { get; set; }

    /// <summary>Reads what an import has to know before it begins.</summary>
    public static async ValueTask<ImportContext> LoadAsync(
        ICypherTransport transport, ICypherTransaction transaction, Neo4jOptions options, ImportScope scope, ILogger logger, CancellationToken cancellationToken)
    {
        var settings = StoreSettings.Of(await transport.ReadAsync(QueryText.Statement("Imports/Settings"), cancellationToken));
        var claims = await transport.ReadAsync(QueryText.Statement("Imports/HasClaims"), cancellationToken);
        var files = await transport.ReadAsync(QueryText.Statement("Imports/KnownFiles", ("dataset", scope.Dataset)), cancellationToken);
        return new ImportContext(
            transport, transaction, options, scope, settings, isFirst: !claims.Values[0].Truth(0),
            files.Values.ToDictionary(row => row.Text(0), row => row.Text(1), StringComparer.Ordinal), logger);
    }

    /// <summary>
    /// Whether a stored row belongs to another dataset, or to a file of the same dataset that stays as it is. A row never passes from one
    /// dataset to another: withdrawing the one would take away what the other still says.
    /// </summary>
    public bool Stands(string? dataset, string? file) =>
        (dataset is not null && dataset != Scope.Dataset)
        || (dataset == Scope.Dataset && file is not null && !ReplacedFiles.Contains(file) && KnownFiles.ContainsKey(file));
}
