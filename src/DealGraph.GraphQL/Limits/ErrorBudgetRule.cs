using GraphQL.Validation;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Limits;

/// <summary>
/// Ends validation once enough errors are known. It comes first among the rules and looks at each node before they do;
/// without it a small document makes the engine describe tens of thousands of errors.
/// </summary>
internal sealed class ErrorBudgetRule(int maxErrors) : ValidationRuleBase, INodeVisitor
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        if (context.HasErrors && context.Errors.Count() >= maxErrors)
            throw new ErrorBudgetExhausted(context.Errors.Take(maxErrors).ToArray());
        return default;
    }

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;
}
