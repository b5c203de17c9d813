using System.Text;
using System.Text.Json.Nodes;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Answers graph queries slowly and plainly, from the contracts' sentences alone.</summary>
internal sealed class Oracle(IReadOnlyList<OracleNode> nodes)
{
    private readonly ILookup<string, OracleNode> byKind = nodes.ToLookup(node => node.Kind.Name);
    private readonly Dictionary<string, OracleNode> byId = nodes.ToDictionary(node => node.Id);

    public IReadOnlyList<OracleNode> Nodes => nodes;

    public JsonArray Answer(NodeQuery query)
    {
        var found = query.Source is NodesById byIds
            ? nodes.Where(node => byIds.Ids.Contains(node.Id) && query.Selections.Any(selection => selection.Kind == node.Kind))
            : byKind[query.Kind.Name];
        return List(query, found);
    }

    private JsonArray List(NodeQuery query, IEnumerable<OracleNode> candidates)
    {
        var order = Comparer<OracleNode>.Create((left, right) => Compare(query.Orderings, Position(left, query), Position(right, query)));
        var all = candidates.Where(node => query.Filter is null || Holds(query.Filter, node)).Order(order).ToList();
        var list = new JsonArray(
            query.WantsRows ? Rows(query, all) : null,
            query.WantsTotal ? all.Count : null,
            query.WantsOuterSide ? Outer(query, all) : null);
        foreach (var grouping in query.Groupings)
        {
            list.Add(OracleGroups.Of(grouping, all));
        }

        return list;
    }

    private JsonArray Rows(NodeQuery query, List<OracleNode> all)
    {
        IEnumerable<OracleNode> rows = all;
        if (query.Page is { } page)
        {
            rows = rows.Where(node => (page.After is null || Compare(query.Orderings, Position(node, query), page.After) > 0)
                && (page.Before is null || Compare(query.Orderings, Position(node, query), page.Before) < 0));
            rows = (page.FromEnd ? rows.Reverse() : rows).Take(page.Size + 1);
        }

        return new JsonArray([.. rows.Select(node => Row(query, node))]);
    }

    private static int Outer(NodeQuery query, List<OracleNode> all) => query.Page switch
    {
        { FromEnd: false, After: { } after } => all.Any(node => Compare(query.Orderings, Position(node, query), after) <= 0) ? 1 : 0,
        { FromEnd: true, Before: { } before } => all.Any(node => Compare(query.Orderings, Position(node, query), before) >= 0) ? 1 : 0,
        _ => 0,
    };

    private JsonArray Row(NodeQuery query, OracleNode node)
    {
        var row = new JsonArray();
        var selection = query.Selections.Single(selection => selection.Kind == node.Kind);
        if (query.Selections.Count > 1)
        {
            row.Add(query.Selections.ToList().IndexOf(selection));
        }

        foreach (var slot in selection.Slots)
        {
            row.Add(slot switch
            {
                ScalarSlot scalar => OracleNode.Json(node[scalar.Part]),
                RelatedSlot { Relation.IsToOne: true } one => First(one, node),
                RelatedSlot many => List(many.Query, Follow(many, node)),
                _ => throw new InvalidOperationException(slot.ToString()),
            });
        }

        if (query.Page is { WantsPositions: true })
        {
            foreach (var value in Position(node, query))
            {
                row.Add(OracleNode.Json(value));
            }
        }

        return row;
    }

    private JsonArray? First(RelatedSlot slot, OracleNode node) =>
        Follow(slot, node).MinBy(far => far.Id, StringComparer.Ordinal) is { } first ? Row(slot.Query, first) : null;

    private IEnumerable<OracleNode> Follow(RelatedSlot slot, OracleNode node) =>
        Follow(slot.Relation, node).Where(far => slot.Query.Selections.Any(selection => selection.Kind == far.Kind));

    private IEnumerable<OracleNode> Follow(Relation relation, OracleNode near)
    {
        IEnumerable<OracleNode> reached = [near];
        RelationStep? before = null;
        foreach (var step in relation.Steps)
        {
            var condition = step.IsForward ? before?.Condition : step.Condition;
            reached = step.IsForward
                ? reached.Select(holder => holder[new FieldPart(step.Field)] is string id ? byId.GetValueOrDefault(id) : null).OfType<OracleNode>()
                : reached.SelectMany(target => byKind[step.Kind].Where(holder => (string?)holder[new FieldPart(step.Field)] == target.Id
                    && (condition is null || condition.Codes.Contains((string?)holder[new FieldPart(condition.Field)] ?? ""))));
            before = step;
        }

        return reached.Distinct();
    }

    private bool Holds(Filter filter, OracleNode node) => filter switch
    {
        AllOf all => all.Filters.All(part => Holds(part, node)),
        AnyOf any => any.Filters.Any(part => Holds(part, node)),
        Not not => !Holds(not.Filter, node),
        IsAbsent absent => node[absent.Part] is null,
        OneOf oneOf => node[oneOf.Part] is { } value && oneOf.Values.Contains(value),
        Compare compare => node[compare.Part] is { } value && Holds(compare, value),
        Related { Quantifier: Quantifier.Some } some => Follow(some.Relation, node).Any(far => Fulfils(some, far)),
        Related { Quantifier: Quantifier.None } none => !Follow(none.Relation, node).Any(far => Fulfils(none, far)),
        Related every => Follow(every.Relation, node).All(far => Fulfils(every, far)),
        _ => throw new InvalidOperationException(filter.ToString()),
    };

    private bool Fulfils(Related related, OracleNode far) =>
        related.ByKind.Any(pair => pair.Kind == far.Kind && (pair.Filter is null || Holds(pair.Filter, far)));

    private static bool Holds(Compare compare, object value) => compare.Comparison switch
    {
        Comparison.Equal => Compare(value, compare.Value) == 0,
        Comparison.Less => Compare(value, compare.Value) < 0,
        Comparison.LessOrEqual => Compare(value, compare.Value) <= 0,
        Comparison.Greater => Compare(value, compare.Value) > 0,
        Comparison.GreaterOrEqual => Compare(value, compare.Value) >= 0,
        Comparison.Contains => ((string)value).Contains((string)compare.Value, StringComparison.Ordinal),
        Comparison.StartsWith => ((string)value).StartsWith((string)compare.Value, StringComparison.Ordinal),
        _ => ((string)value).EndsWith((string)compare.Value, StringComparison.Ordinal),
    };

    private static List<object?> Position(OracleNode node, NodeQuery query) => [.. query.Orderings.Select(ordering => node[ordering.Part]), node.Id];

    private static int Compare(IReadOnlyList<Ordering> orderings, IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        for (var key = 0; key < orderings.Count; key++)
        {
            var sign = (left[key], right[key]) switch
            {
                (null, null) => 0,
                (null, _) => orderings[key].NullsFirst ? -1 : 1,
                (_, null) => orderings[key].NullsFirst ? 1 : -1,
                ({ } one, { } other) => orderings[key].IsDescending ? -Compare(one, other) : Compare(one, other),
            };
            if (sign != 0)
            {
                return sign;
            }
        }

        return Compare(left[^1] ?? "", right[^1] ?? "");
    }

    internal static int Compare(object left, object right) => (left, right) switch
    {
        (long one, long other) => one.CompareTo(other),
        (string one, string other) => Encoding.UTF8.GetBytes(one).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other)),
        _ => throw new InvalidOperationException($"{left} and {right} do not compare."),
    };
}
