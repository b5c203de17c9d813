namespace DealGraph.Server.Http;

/// <summary>The media types that an answer can have.</summary>
internal enum ResponseMediaType
{
    /// <summary>Nothing that the client accepts.</summary>
    None,

    /// <summary><c>application/json</c>, for clients that know no better.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>.</summary>
    GraphQLResponse,
}
