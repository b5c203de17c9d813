namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>One request.</summary>
/// <param name="Operation">What is being done, for errors.</param>
/// <param name="Method">The method.</param>
/// <param name="Address">The address.</param>
internal sealed record ServerCall(string Operation, HttpMethod Method, Uri Address)
{
    /// <summary>The statement; null for requests that begin, keep alive or end a transaction.</summary>
    public CypherStatement? Statement { get; init; }

    /// <summary>Whether it only reads: it may then go to a follower of a cluster.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether the statement is a transaction of its own, which goes on in the server when its caller gives it up.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether it has the time of a query rather than that of an import.</summary>
    public bool IsPrompt { get; init; }

    /// <summary>Whether only the place of the one value is wanted, in plain JSON.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether what this process wrote must have been seen; a transaction says so once, at its beginning.</summary>
    public bool SendsBookmarks { get; init; } = true;

    /// <summary>The server of a cluster that holds the transaction, or null.</summary>
    public string? Affinity { get; init; }

    /// <summary>What must have ended before the server may begin; it may read the request meanwhile. Null for nothing.</summary>
    public Func<CancellationToken, Task>? Hold { get; init; }
}
