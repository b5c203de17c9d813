using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Queries;

/// <summary>Groups of a set of nodes, ordered by key with the absent key last; each with its count and sums.</summary>
/// <param name="Key">What the nodes are grouped by; null makes one group of all.</param>
/// <param name="Amounts">Money fields to total, in US cents.</param>
public sealed record Grouping(GroupKey? Key, IReadOnlyList<Field> Amounts);

/// <summary>What nodes are grouped by.</summary>
/// <param name="Part">The scalar; for dates the field's <see cref="Part.Earliest"/>.</param>
/// <param name="Bucket">For dates, the period; a date that does not lie in one period has no key.</param>
public sealed record GroupKey(FieldPart Part, DateBucket? Bucket = null);

/// <summary>A period that dates are grouped by.</summary>
public enum DateBucket
{
    /// <summary>Calendar years: 2025.</summary>
    Year,

    /// <summary>Months: 2025-06.</summary>
    Month,
}
