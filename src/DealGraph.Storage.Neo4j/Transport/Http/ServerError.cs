namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>An error as the server tells it.</summary>
/// <param name="Code">Its code, such as <c>Neo.ClientError.Security.Unauthorized</c>; empty when the answer has none.</param>
/// <param name="Message">Its words.</param>
internal sealed record ServerError(string Code, string Message);
