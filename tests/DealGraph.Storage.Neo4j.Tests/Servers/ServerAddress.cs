namespace DealGraph.Storage.Neo4j.Tests.Servers;

/// <summary>Where a server is, and as whom to speak to it.</summary>
/// <param name="Url">The address of the HTTP connector.</param>
/// <param name="User">The user; empty for a server without authentication.</param>
/// <param name="Password">The password.</param>
public sealed record ServerAddress(string Url, string User, string Password)
{
    /// <summary>The address of the Bolt connector; null where only HTTP is tested.</summary>
    public string? Bolt { get; init; }

    /// <summary>An address with user and password in it, such as <c>http://neo4j:secret@localhost:7474</c>.</summary>
    public static ServerAddress Parse(string address)
    {
        var uri = new Uri(address);
        var parts = uri.UserInfo.Split(':', 2);
        return new ServerAddress(
            uri.GetLeftPart(UriPartial.Scheme) + uri.Authority, Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");
    }

    /// <summary>The options that lead there.</summary>
    public Dictionary<string, string?> ToOptions() => new()
    {
        [$"{Neo4jOptions.Section}:Url"] = Url,
        [$"{Neo4jOptions.Section}:Authentication"] = User.Length > 0 ? "Basic" : "None",
        [$"{Neo4jOptions.Section}:User"] = User.Length > 0 ? User : "neo4j",
        [$"{Neo4jOptions.Section}:Password"] = Password,
        [$"{Neo4jOptions.Section}:Bolt:Url"] = Bolt,
    };
}
