namespace DealGraph.Benchmarks.Requests;

/// <summary>One of the queries that are measured.</summary>
/// <param name="Key">Its letter.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Floor">How many requests a second a naive prototype answered on a machine of this kind.</param>
/// <param name="Document">The document, the same in every request.</param>
/// <param name="Variables">Makes the variables of the request of a number.</param>
internal sealed record QueryCase(string Key, string Title, double Floor, string Document, Func<int, Dictionary<string, object?>> Variables);
