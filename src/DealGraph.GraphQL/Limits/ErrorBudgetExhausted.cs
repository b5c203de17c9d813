using GraphQL.Validation;

namespace DealGraph.GraphQL.Limits;

/// <summary>Carries the errors found so far out of a validation that need not go on. Never leaves this folder.</summary>
internal sealed class ErrorBudgetExhausted(IReadOnlyList<ValidationError> errors) : Exception
{
    public IReadOnlyList<ValidationError> Errors { get; } = errors;
}
