using System.Globalization;
using DealGraph.Storage.Specification;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DealGraph.Storage.Sqlite.Tests;

/// <summary>A store made as the server makes it, in a temporary folder.</summary>
public sealed class SqliteTestStore : TestStore
{
    private readonly string folder;
    private readonly ServiceProvider services;

    private SqliteTestStore(string folder, IReadOnlyDictionary<string, string?> options)
    {
        this.folder = folder;
        FilePath = Path.Combine(folder, "data", "dealgraph.db");
        var settings = new Dictionary<string, string?>
        {
            [$"{SqliteOptions.Section}:Path"] = FilePath,
            [$"{SqliteOptions.Section}:BusyTimeout"] = "00:00:00.300",
        };
        foreach (var (name, value) in options)
        {
            settings[$"{SqliteOptions.Section}:{name}"] = value;
        }

        services = new ServiceCollection().AddLogging()
            .AddSqliteStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
    }

    /// <summary>The database file.</summary>
    public string FilePath { get; }

    public override IDealGraphReader? Reader => services.GetService<IDealGraphReader>();

    public override IDealGraphWriter Writer => services.GetRequiredService<IDealGraphWriter>();

    public override IStoreAdministration Administration => services.GetRequiredService<IStoreAdministration>();

    internal SqliteConnections Connections => services.GetRequiredService<SqliteConnections>();

    /// <summary>A store that is not made yet.</summary>
    public static SqliteTestStore Unmade(params (string Name, string Value)[] options)
    {
        var folder = Directory.CreateTempSubdirectory("dealgraph-").FullName;
        return new SqliteTestStore(folder, options.ToDictionary(option => option.Name, option => (string?)option.Value));
    }

    /// <summary>An empty store of the current schema.</summary>
    public static async ValueTask<SqliteTestStore> CreateAsync(CancellationToken cancellationToken, params (string Name, string Value)[] options)
    {
        var store = Unmade(options);
        await store.Administration.MigrateAsync(cancellationToken);
        return store;
    }

    /// <summary>The rows of a statement, columns parted by bars, as another program would read them.</summary>
    public IReadOnlyList<string> Query(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    /// <summary>A connection of its own, as another program has it.</summary>
    public SqliteConnection Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath) ?? ".");
        var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        connection.Open();
        return connection;
    }

    public override async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
