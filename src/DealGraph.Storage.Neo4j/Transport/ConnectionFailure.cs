namespace DealGraph.Storage.Neo4j.Transport;

/// <summary>What went wrong on the way to the server.</summary>
public enum ConnectionFailure
{
    /// <summary>The server could not be reached: nothing was sent.</summary>
    NotReached,

    /// <summary>The connection broke; what was sent may have been done.</summary>
    Broken,

    /// <summary>The server's certificate is not trusted, or it speaks no TLS.</summary>
    NotSecure,

    /// <summary>Something that does not pass by itself.</summary>
    Other,
}
