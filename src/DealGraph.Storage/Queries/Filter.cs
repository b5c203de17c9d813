using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Queries;

/// <summary>
/// A condition on a node. Logic is two-valued: a comparison with an absent value is false, and its negation true.
/// </summary>
public abstract record Filter;

/// <summary>All hold; true when empty.</summary>
public sealed record AllOf(IReadOnlyList<Filter> Filters) : Filter;

/// <summary>At least one holds; false when empty.</summary>
public sealed record AnyOf(IReadOnlyList<Filter> Filters) : Filter;

/// <summary>The other does not hold.</summary>
public sealed record Not(Filter Filter) : Filter;

/// <summary>A scalar compares so with a value: text or <see cref="long"/>.</summary>
public sealed record Compare(FieldPart Part, Comparison Comparison, object Value) : Filter;

/// <summary>A scalar equals one of the values; false when there is none.</summary>
public sealed record OneOf(FieldPart Part, IReadOnlyList<object> Values) : Filter;

/// <summary>A scalar is absent.</summary>
public sealed record IsAbsent(FieldPart Part) : Filter;

/// <summary>Some, every or none of the related nodes fulfil a condition.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Quantifier">How many must.</param>
/// <param name="ByKind">The condition, kind by kind; a kind that is left out does not fulfil it, null is fulfilled by every node.</param>
public sealed record Related(Relation Relation, Quantifier Quantifier, IReadOnlyList<(Kind Kind, Filter? Filter)> ByKind) : Filter
{
    /// <summary>The condition that exactly those nodes fulfil that do not fulfil this one, kind by kind.</summary>
    public IReadOnlyList<(Kind Kind, Filter? Filter)> NegatedByKind()
    {
        var negated = new List<(Kind, Filter?)>();
        foreach (var name in Relation.Targets)
        {
            var given = ByKind.Where(pair => pair.Kind.Name == name).ToList();
            if (given is [])
            {
                negated.Add((DealGraphCatalogue.Kind(name), null));
            }
            else if (given is [{ Filter: { } filter }])
            {
                negated.Add((given[0].Kind, new Not(filter)));
            }
        }

        return negated;
    }
}
