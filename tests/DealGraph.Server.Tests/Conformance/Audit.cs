namespace DealGraph.Server.Tests.Conformance;

/// <summary>One check of the suite of graphql-http 1.23.1: what is sent and what must come back.</summary>
/// <param name="Id">The suite's name for the check.</param>
/// <param name="Demand">What it demands.</param>
public sealed record Audit(string Id, string Demand)
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>The body to post; without one and with a query string the request is a GET.</summary>
    public string? Body { get; init; }

    public IReadOnlyList<(string Name, string Value)> UrlParameters { get; init; } = [];

    public string? Accept { get; init; }

    public string? ContentType { get; init; } = Json;

    /// <summary>The status codes that pass.</summary>
    public Func<int, bool> Status { get; init; } = static status => status == 200;

    /// <summary>What the content type of the answer must contain.</summary>
    public string? AnswersWith { get; init; }

    /// <summary>Members that the answer must not have.</summary>
    public string? Lacks { get; init; }
}
