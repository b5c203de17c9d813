namespace DealGraph.Server.Tests.Hosting;

/// <summary>A running server, as the tests see it. All that they know of it is where its endpoint is.</summary>
public interface IGraphQLServer
{
    /// <summary>The address of the GraphQL endpoint.</summary>
    Uri Endpoint { get; }

    /// <summary>A client that adds nothing to requests on its own.</summary>
    HttpClient Client { get; }
}
