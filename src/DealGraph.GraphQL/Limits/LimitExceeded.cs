using DealGraph.GraphQL.Errors;
using GraphQL;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Limits;

/// <summary>Words the refusals of this folder in one way.</summary>
internal static class LimitExceeded
{
    /// <summary>The error for a limit, named like its setting in camel case.</summary>
    public static DealGraphError Error(string reason, long limit, string what, ASTNode? place = null, GraphQLDocument? document = null) =>
        new DealGraphError(ErrorCodes.LimitExceeded, $"{what} At most {limit} are allowed.", reason).AddLocation(place, document);
}
