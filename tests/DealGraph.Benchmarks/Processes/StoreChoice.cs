namespace DealGraph.Benchmarks.Processes;

/// <summary>A store, as the environment of the server names it.</summary>
/// <param name="Environment">The environment variables.</param>
internal sealed record StoreChoice(IReadOnlyDictionary<string, string> Environment)
{
    private const string Prefix = "DealGraph__Storage__";

    /// <summary>The file of an SQLite store.</summary>
    public static StoreChoice Sqlite(string path) => new(new Dictionary<string, string> { [$"{Prefix}Provider"] = "Sqlite", [$"{Prefix}Sqlite__Path"] = path });

    /// <summary>A Neo4j server, from an address with user and password in it or none.</summary>
    public static StoreChoice Neo4j(Uri address)
    {
        var settings = new Dictionary<string, string>
        {
            [$"{Prefix}Provider"] = "Neo4j",
            [$"{Prefix}Neo4j__Url"] = $"{address.Scheme}://{address.Authority}",
            [$"{Prefix}Neo4j__Authentication"] = address.UserInfo.Length > 0 ? "Basic" : "None",
        };
        if (address.UserInfo.Split(':') is [var user, var password])
        {
            settings[$"{Prefix}Neo4j__User"] = Uri.UnescapeDataString(user);
            settings[$"{Prefix}Neo4j__Password"] = Uri.UnescapeDataString(password);
        }

        return new StoreChoice(settings);
    }
}
