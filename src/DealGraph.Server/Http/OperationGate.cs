using DealGraph.GraphQL.Errors;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace DealGraph.Server.Http;

/// <summary>
/// Stops operations that the HTTP method may not carry, once it is known which operation was meant and before it runs.
/// A listener and not a rule, as it must also see documents that come out of the cache.
/// </summary>
internal sealed class OperationGate : DocumentExecutionListenerBase
{
    /// <summary>For GET: links and prefetching browsers must never change anything.</summary>
    public static readonly OperationGate QueriesOnly = new(mutations: false);

    /// <summary>For POST: everything that has one answer.</summary>
    public static readonly OperationGate QueriesAndMutations = new(mutations: true);

    private readonly bool _mutations;

    private OperationGate(bool mutations) => _mutations = mutations;

    public override Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult)
    {
        var refused = context.Operation.Operation switch
        {
            OperationType.Mutation when !_mutations =>
                new DealGraphError(ErrorCodes.MethodNotAllowed, "A mutation must be sent with POST."),
            OperationType.Subscription =>
                new DealGraphError(ErrorCodes.NotAcceptable, "A subscription has more than one answer, which plain HTTP cannot carry."),
            _ => null,
        };
        if (refused is not null)
            context.Errors.Add(refused);
        return Task.CompletedTask;
    }
}
