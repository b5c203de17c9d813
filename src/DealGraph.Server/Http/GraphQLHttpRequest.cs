using GraphQL;

namespace DealGraph.Server.Http;

/// <summary>The parameters of a GraphQL request, checked for type and with nothing else assumed about them.</summary>
/// <param name="Query">The text of the document.</param>
/// <param name="OperationName">Which operation of the document to run; <see langword="null"/> for the only one.</param>
/// <param name="Variables">The values of the variables.</param>
/// <param name="Extensions">What the protocol leaves to implementers.</param>
internal readonly record struct GraphQLHttpRequest(string Query, string? OperationName, Inputs? Variables, Inputs? Extensions);
