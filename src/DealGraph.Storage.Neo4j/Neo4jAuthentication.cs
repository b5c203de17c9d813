namespace DealGraph.Storage.Neo4j;

/// <summary>How the store shows the server who it is.</summary>
public enum Neo4jAuthentication
{
    /// <summary>With user and password.</summary>
    Basic,

    /// <summary>With a token of an identity provider.</summary>
    Bearer,

    /// <summary>Not at all, for a server without authentication.</summary>
    None,
}
