namespace DealGraph.GraphQL.Limits;

/// <summary>What a set of selections amounts to with its fragments written out.</summary>
/// <param name="Fields">All fields.</param>
/// <param name="Aliases">Fields with an alias.</param>
/// <param name="RootFields">Fields of the first level.</param>
/// <param name="Depth">Levels of fields; introspection counts as one.</param>
/// <param name="IntrospectionDepth">Levels of fields, introspection counted in full.</param>
/// <param name="IntrospectionLists">The most introspection lists on one path.</param>
/// <param name="ListedNodes">Objects that come back if these are fields of introspection.</param>
/// <param name="IntrospectionNodes">Objects that come back from introspection.</param>
/// <param name="Nesting">Levels of selections, of fields, fragments and inline fragments.</param>
internal readonly record struct SelectionSize(
    int Fields, int Aliases, int RootFields, int Depth, int IntrospectionDepth, int IntrospectionLists, long ListedNodes, long IntrospectionNodes, int Nesting)
{
    /// <summary>Two selections side by side: amounts add up, depths do not. Amounts stop at the largest number.</summary>
    public static SelectionSize operator +(SelectionSize a, SelectionSize b) => new(
        Saturating.Add(a.Fields, b.Fields),
        Saturating.Add(a.Aliases, b.Aliases),
        Saturating.Add(a.RootFields, b.RootFields),
        Math.Max(a.Depth, b.Depth),
        Math.Max(a.IntrospectionDepth, b.IntrospectionDepth),
        Math.Max(a.IntrospectionLists, b.IntrospectionLists),
        Saturating.Add(a.ListedNodes, b.ListedNodes),
        Saturating.Add(a.IntrospectionNodes, b.IntrospectionNodes),
        Math.Max(a.Nesting, b.Nesting));
}
