using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Tests.Transport;

/// <summary>A statement, and what a server that is played answers to it when all is well.</summary>
internal static class PlayedAnswers
{
    public const string Accepted = "202 Accepted";

    /// <summary>To a read.</summary>
    public const string One = """{"data":{"fields":["one"],"values":[[[1,null]]]},"bookmarks":["B:1"]}""";

    /// <summary>To a write.</summary>
    public const string Written = """{"data":{"fields":[],"values":[]},"bookmarks":["B:2"]}""";

    public static CypherStatement Ask { get; } = new("RETURN 1 AS one", new Dictionary<string, object?>());
}
