using System.Collections;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Documents;

/// <summary>
/// The rules for a document out of the cache. The type is the message: whoever validates sees that the text itself
/// has passed every rule before, and only what depends on the request is left to check.
/// </summary>
internal sealed class CachedDocumentRules(CachedDocument document, IEnumerable<IValidationRule>? rules) : IEnumerable<IValidationRule>
{
    private readonly IEnumerable<IValidationRule> _rules = rules ?? [];

    /// <summary>The inputs of an operation that are known; null when the engine, or a rule, wants to see the whole tree.</summary>
    public OperationInputs? InputsOf(GraphQLOperationDefinition operation) => _rules.Any() ? null : document.InputsOf(operation);

    public IEnumerator<IValidationRule> GetEnumerator() => _rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
