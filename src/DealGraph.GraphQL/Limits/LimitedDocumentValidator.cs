using DealGraph.GraphQL.Documents;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace DealGraph.GraphQL.Limits;

/// <summary>
/// Validates within <see cref="GraphQLLimits"/>: the shape of the document before any other rule may look at it,
/// and the number of nodes for every request, once its variables are known.
/// </summary>
/// <remarks>
/// The limits stand around the engine's rules and not among them. The engine walks the tree with all rules at once, so a
/// rule cannot protect another one; and a rule can be lost on the way to a cached document, this cannot.
/// </remarks>
public sealed class LimitedDocumentValidator : IDocumentValidator
{
    private readonly DocumentValidator _inner = new();
    private readonly GraphQLLimits _limits;
    private readonly IValidationRule _errorBudget;
    private readonly IValidationRule[] _coreRules;
    private IntrospectionSizes? _introspection;

    /// <summary>Makes a validator for <paramref name="limits"/>.</summary>
    public LimitedDocumentValidator(IOptions<GraphQLLimits> limits)
    {
        _limits = limits.Value;
        _errorBudget = new ErrorBudgetRule(_limits.MaxErrors);
        _coreRules = [_errorBudget, .. DocumentValidator.CoreRules];
    }

    /// <inheritdoc/>
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options)
    {
        // What the text alone decides was checked before the document came into the cache, for all its operations.
        if (options.Rules is CachedDocumentRules cached)
        {
            var coerced = cached.InputsOf(options.Operation) is { } inputs ? inputs.CoerceAsync(_inner, options) : _inner.ValidateAsync(options);
            return FinishAsync(coerced, options.Schema, options.Document, options.Operation);
        }

        CheckShape(options.Document, options.Schema);
        var rules = options.Rules is { } given ? given.Prepend(_errorBudget) : _coreRules;
        return FinishAsync(
            _inner.ValidateAsync(options with { Rules = rules }), options.Schema, options.Document, options.Operation);
    }

    private void CheckShape(GraphQLDocument document, ISchema schema)
    {
        var introspection = _introspection;
        if (!ReferenceEquals(introspection?.Schema, schema))
            _introspection = introspection = new IntrospectionSizes(schema);

        var fragments = new FragmentIndex(document);
        new DocumentShape(document, fragments, introspection, _limits).Check();
        new FieldComparisons(document, fragments, _limits).Check();
    }

    private async Task<IValidationResult> FinishAsync(
        Task<IValidationResult> validation, ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        IValidationResult result;
        try
        {
            result = await validation;
        }
        catch (ErrorBudgetExhausted enough)
        {
            return new ValidationResult(enough.Errors);
        }

        if (!result.IsValid)
            return result.Errors.Count <= _limits.MaxErrors ? result : Shortened(result);

        var nodes = new NodeEstimate(schema, document, result).Of(operation);
        return nodes <= _limits.MaxNodes
            ? result
            : throw LimitExceeded.Error(
                "maxNodes", _limits.MaxNodes, $"The operation may return {nodes} nodes, which is too many. Ask for smaller pages.", operation, document);
    }

    private ValidationResult Shortened(IValidationResult result)
    {
        var shortened = new ValidationResult();
        foreach (ExecutionError error in result.Errors.Take(_limits.MaxErrors))
            shortened.Errors.Add(error);
        return shortened;
    }
}
