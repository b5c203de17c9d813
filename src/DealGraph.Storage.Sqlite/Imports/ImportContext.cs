using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>What the parts of one import share.</summary>
internal sealed class ImportContext
{
    public ImportContext(WriterConnection connection, ImportScope scope)
    {
        Connection = connection;
        Scope = scope;
        Settings = new StoreSettings(connection);
        StartedAt = MomentText.Of(scope.StartedAt);
        Pass = Settings.LastPass + 1;
        IsFirst = connection.Named("Imports/HasClaims").Number() == 0;
        PolicyChanged = Settings.PolicyVersion is { } version && version != scope.PolicyVersion;
        KnownFiles = ReadKnownFiles(connection, scope.Dataset);
    }

    public WriterConnection Connection { get; }

    public ImportScope Scope { get; }

    public StoreSettings Settings { get; }

    /// <summary>The moment the import began, as it is stored.</summary>
    public string StartedAt { get; }

    /// <summary>The number by which rows of this import are known; every commit takes a new one, whether it changed anything or not.</summary>
    public long Pass { get; }

    /// <summary>Whether the store had no claim at all: then every fact is new, and much need not be looked up.</summary>
    public bool IsFirst { get; }

    /// <summary>Whether the store was resolved by another policy.</summary>
    public bool PolicyChanged { get; }

    /// <summary>The files of the dataset that the store holds, with their hashes.</summary>
    public IReadOnlyDictionary<string, string> KnownFiles { get; }

    /// <summary>The files that this import reads.</summary>
    public HashSet<string> ReplacedFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether an exchange rate was added, changed or withdrawn.</summary>
    public bool RatesChanged { get; set; }

    /// <summary>How many rows were written, which decides how much tidying is worth while.</summary>
    public long RowsWritten { get; set; }

    /// <summary>
    /// Whether a stored row belongs to this import already, to another dataset, or to a file of the same dataset that stays as it is. A row
    /// never passes from one dataset to another: withdrawing the one would take away what the other still says.
    /// </summary>
    public bool Stands(long lastPass, string? dataset, string? file) =>
        lastPass == Pass || (dataset is not null && dataset != Scope.Dataset) || (dataset == Scope.Dataset && file is not null && !ReplacedFiles.Contains(file) && KnownFiles.ContainsKey(file));

    private static Dictionary<string, string> ReadKnownFiles(WriterConnection connection, string dataset)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = connection.Named("Imports/KnownFiles").Bind(1, dataset);
        while (rows.Step())
        {
            files[rows.Text(0)] = rows.Text(1);
        }

        return files;
    }
}
