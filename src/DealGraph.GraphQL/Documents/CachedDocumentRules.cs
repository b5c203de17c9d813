using System.Collections;
using GraphQL.Validation;

namespace DealGraph.GraphQL.Documents;

/// <summary>
/// The rules for a document out of the cache. The type is the message: whoever validates sees that the text itself
/// has passed every rule before, and only what depends on the request is left to check.
/// </summary>
internal sealed class CachedDocumentRules(IEnumerable<IValidationRule> rules) : IEnumerable<IValidationRule>
{
    private static readonly CachedDocumentRules None = new([]);

    public static CachedDocumentRules Of(IEnumerable<IValidationRule>? rules) => rules is null ? None : new(rules);

    public IEnumerator<IValidationRule> GetEnumerator() => rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
