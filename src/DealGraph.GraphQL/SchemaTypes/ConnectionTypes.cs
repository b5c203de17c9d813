using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Paging;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;
using GraphQL.Types;
using static DealGraph.GraphQL.SchemaTypes.TypeNames;
using FieldKind = DealGraph.Domain.Catalogue.FieldType;
using GraphField = GraphQL.Types.FieldType;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary>Connections of each kind (Relay's Cursor Connections, with <c>nodes</c>, <c>totalCount</c> and <c>groups</c>), and their arguments.</summary>
internal static class ConnectionTypes
{
    /// <summary>Every type of this file.</summary>
    public static IEnumerable<IGraphType> Describe()
    {
        yield return Object(
            "PageInfo",
            "Where a page lies in its list.",
            ("hasNextPage", Required("Boolean"), "Whether nodes lie after the page."),
            ("hasPreviousPage", Required("Boolean"), "Whether nodes lie before the page."),
            ("startCursor", Ref("String"), "The cursor of the first node; null for an empty page."),
            ("endCursor", Ref("String"), "The cursor of the last node; null for an empty page."));
        yield return Object(
            "MoneyTotal",
            "Amounts of a group in US dollars. Amounts that are not known in dollars are not in it.",
            ("knownCount", Required("Int"), "How many amounts are known."),
            ("sumUsd", Ref("Decimal"), "Their sum; null when none is known."),
            ("minUsd", Ref("Decimal"), "The least of them."),
            ("maxUsd", Ref("Decimal"), "The greatest of them."));
        foreach (var kind in DealGraphCatalogue.Kinds)
        {
            yield return Object(
                $"{kind.TypeName}Edge",
                $"One {kind.TypeName} of a list.",
                ("node", Required(kind.TypeName), "The node."),
                ("cursor", Required("String"), "Its position in the list, for after and before."));
            var connection = Object(
                $"{kind.TypeName}Connection",
                $"A page of {kind.Plural}.",
                ("nodes", ListOf(kind.TypeName), "The nodes of the page."),
                ("edges", ListOf($"{kind.TypeName}Edge"), "The nodes of the page with their cursors."),
                ("pageInfo", Required("PageInfo"), "Where the page lies in the list."),
                ("totalCount", Required("Int"), "How many nodes there are in all, pages apart."));
            yield return connection;
            if (GroupKeys(kind) is { Count: > 0 } keys)
            {
                connection.AddField(Groups(kind));
                yield return Group(kind);
                yield return CodeTypes.Enumeration($"{kind.TypeName}GroupKey", $"What {kind.Plural} are grouped by.", keys);
            }
        }
    }

    /// <summary>The arguments of a connection.</summary>
    public static QueryArguments Arguments(Kind kind)
    {
        var arguments = ListArguments(kind);
        arguments.Add(new QueryArgument(Ref("Int")) { Name = "first", Description = $"How many nodes from the start; {PageReader.DefaultSize} when neither first nor last is given, {PageReader.MaxSize} at the most." });
        arguments.Add(new QueryArgument(Ref("String")) { Name = "after", Description = "Only nodes after this cursor." });
        arguments.Add(new QueryArgument(Ref("Int")) { Name = "last", Description = $"How many nodes from the end; {PageReader.MaxSize} at the most. Not together with first." });
        arguments.Add(new QueryArgument(Ref("String")) { Name = "before", Description = "Only nodes before this cursor." });
        return arguments;
    }

    /// <summary>The arguments of a plain list.</summary>
    public static QueryArguments ListArguments(Kind kind) => new(
        new QueryArgument(Ref($"{kind.TypeName}Filter")) { Name = "where", Description = "Only nodes that fulfil this." },
        new QueryArgument(OptionalListOf($"{kind.TypeName}Order")) { Name = "orderBy", Description = "The order: its keys, the first one first; ties are ordered by id." });

    private static GraphField Groups(Kind kind) => new()
    {
        Name = "groups",
        Description = "All nodes of the list, pages apart, in groups; at most 1,000 groups, ordered by key, those without a key last.",
        ResolvedType = ListOf($"{kind.TypeName}Group"),
        Arguments = new QueryArguments(
            new QueryArgument(Ref($"{kind.TypeName}GroupKey")) { Name = "by", Description = "What they are grouped by; left out, all are one group." }),
    };

    private static ObjectGraphType Group(Kind kind)
    {
        var type = Object(
            $"{kind.TypeName}Group",
            $"A group of {kind.Plural}.",
            ("key", Ref("String"), "What the group has in common: a year as 2025, a month as 2025-06, a code, an id; null for nodes that have no value, or whose date spans several periods."),
            ("count", Required("Int"), "How many nodes the group has."));
        foreach (var field in kind.Fields.Where(field => field.Type == FieldKind.Money))
        {
            type.AddField(new GraphField { Name = field.Name, Description = $"Totals of: {field.Description}", ResolvedType = Required("MoneyTotal") });
        }

        return type;
    }

    private static List<(string Name, string Description, object Value)> GroupKeys(Kind kind)
    {
        var keys = new List<(string Name, string Description, object Value)>();
        foreach (var field in kind.Fields)
        {
            var name = field.Column.ToUpperInvariant();
            switch (field.Type)
            {
                case FieldKind.Date:
                    keys.Add(($"{name}_YEAR", $"By year. {field.Description}", new GroupKey(new FieldPart(field, Part.Earliest), DateBucket.Year)));
                    keys.Add(($"{name}_MONTH", $"By month. {field.Description}", new GroupKey(new FieldPart(field, Part.Earliest), DateBucket.Month)));
                    break;
                case FieldKind.Code or FieldKind.Boolean or FieldKind.Token or FieldKind.Reference:
                    keys.Add((name, field.Description, new GroupKey(new FieldPart(field))));
                    break;
            }
        }

        return keys;
    }

    private static ObjectGraphType Object(string name, string description, params (string Name, IGraphType Type, string Description)[] fields)
    {
        var type = new ObjectGraphType { Name = name, Description = description };
        foreach (var field in fields)
        {
            type.AddField(new GraphField { Name = field.Name, ResolvedType = field.Type, Description = field.Description });
        }

        return type;
    }
}
