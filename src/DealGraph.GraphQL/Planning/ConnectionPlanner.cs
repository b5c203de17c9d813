using System.Text.Json;
using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Errors;
using DealGraph.GraphQL.Filters;
using DealGraph.GraphQL.Paging;
using DealGraph.GraphQL.Shapes;
using DealGraph.Storage.Queries;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace DealGraph.GraphQL.Planning;

/// <summary>Plans one connection: arguments into filter, order and page; the selection into rows, total, page info and groups.</summary>
internal sealed class ConnectionPlanner
{
    private readonly PlanContext context;
    private readonly Kind kind;
    private readonly NodeSetPlanner nodes;
    private readonly IReadOnlyList<Ordering> orderings;
    private readonly List<Grouping> groupings = [];
    private bool wantsRows;
    private bool wantsTotal;
    private bool wantsOuterSide;
    private bool wantsPositions;

    private ConnectionPlanner(PlanContext context, Kind kind, IReadOnlyList<Ordering> orderings)
    {
        this.context = context;
        this.kind = kind;
        this.orderings = orderings;
        nodes = new NodeSetPlanner(context, [kind]);
    }

    /// <summary>Plans a connection of nodes of one kind.</summary>
    /// <param name="context">The request.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="use">The field that gives the connection.</param>
    /// <param name="definition">Its definition.</param>
    /// <param name="fixedFilter">A condition that the field itself adds, or null.</param>
    public static (NodeQuery Query, ConnectionShape Shape) Plan(
        PlanContext context, Kind kind, FieldUse use, FieldType definition, Filter? fixedFilter = null)
    {
        var arguments = context.Arguments(definition, use);
        var filter = ReadFilter(kind, use, arguments);
        var orderings = OrderReader.Read(kind, arguments.List("orderBy"));
        var page = PageReader.Read(use.Name, arguments, kind, orderings);
        var planner = new ConnectionPlanner(context, kind, orderings);
        var parts = planner.PlanParts(context.ObjectType($"{kind.TypeName}Connection"), use);
        var query = new NodeQuery(planner.nodes.Selections)
        {
            Filter = (fixedFilter, filter) switch
            {
                (null, _) => filter,
                (_, null) => fixedFilter,
                _ => new AllOf([fixedFilter, filter]),
            },
            Orderings = orderings,
            Page = page with { WantsPositions = planner.wantsPositions },
            WantsRows = planner.wantsRows,
            WantsTotal = planner.wantsTotal,
            WantsOuterSide = planner.wantsOuterSide,
            Groupings = planner.groupings,
        };
        return (query, new ConnectionShape(parts, page.Size, page.FromEnd));
    }

    /// <summary>Gives the query of a plain list the filter and the order of the field's arguments.</summary>
    public static NodeQuery Restrict(NodeQuery query, PlanContext context, Kind kind, FieldUse use, FieldType definition)
    {
        var arguments = context.Arguments(definition, use);
        return query with { Filter = ReadFilter(kind, use, arguments), Orderings = OrderReader.Read(kind, arguments.List("orderBy")) };
    }

    private static Filter? ReadFilter(Kind kind, FieldUse use, FieldArguments arguments) => arguments.Object("where") switch
    {
        { } where => FilterSize.Bounded(FilterReader.Read(kind, where), $"{use.Name}(where:)"),
        _ when arguments.IsNull("where") => throw new DealGraphError(
            ErrorCodes.BadUserInput, $"{use.Name}(where:) is null; leave it out to get everything."),
        _ => null,
    };

    private List<(JsonEncodedText, ConnectionPart)> PlanParts(IObjectGraphType type, FieldUse connection) =>
        [.. context.Collect(type, connection.SelectionSets).Select(use => (use.EncodedKey, Plan(type, use)))];

    private ConnectionPart Plan(IObjectGraphType type, FieldUse use)
    {
        switch (use.Name)
        {
            case "__typename":
                return new ConstantPart(type.Name);
            case "totalCount":
                wantsTotal = true;
                return new TotalCountPart();
            case "nodes":
                return new NodesPart(PlanNode(use));
            case "edges":
                return PlanEdges(use);
            case "pageInfo":
                return PlanPageInfo(use);
            case "groups":
                var (grouping, group) = GroupPlanner.Plan(context, kind, use, type);
                groupings.Add(grouping);
                return new GroupsPart(groupings.Count - 1, group);
            default:
                throw new InvalidOperationException($"{type.Name}.{use.Name} has no plan.");
        }
    }

    private NodeShape PlanNode(FieldUse use)
    {
        wantsRows = true;
        return nodes.Plan(use.SelectionSets);
    }

    private EdgesPart PlanEdges(FieldUse edges)
    {
        wantsRows = true;
        var parts = new List<(JsonEncodedText, EdgePart)>();
        var type = context.ObjectType($"{kind.TypeName}Edge");
        foreach (var use in context.Collect(type, edges.SelectionSets))
        {
            parts.Add((use.EncodedKey, use.Name switch
            {
                "node" => PlanNode(use).Write,
                "cursor" => WriteCursor(),
                _ => (writer, _) => writer.WriteStringValue(type.Name),
            }));
        }

        return new EdgesPart(parts);
    }

    private EdgePart WriteCursor()
    {
        wantsPositions = true;
        var (signature, keys) = (Cursor.Signature(orderings), orderings.Count);
        return (writer, row) => writer.WriteStringValue(Cursor.OfRow(row, signature, keys));
    }

    private PageInfoPart PlanPageInfo(FieldUse pageInfo)
    {
        wantsRows = true;
        var fields = new List<(JsonEncodedText, PageInfoField)>();
        foreach (var use in context.Collect(context.ObjectType("PageInfo"), pageInfo.SelectionSets))
        {
            wantsOuterSide |= use.Name is "hasNextPage" or "hasPreviousPage";
            fields.Add((use.EncodedKey, use.Name switch
            {
                "hasNextPage" => (writer, page) => writer.WriteBooleanValue(page.HasNext),
                "hasPreviousPage" => (writer, page) => writer.WriteBooleanValue(page.HasPrevious),
                "startCursor" => CursorAt(page => 0),
                "endCursor" => CursorAt(page => page.Count - 1),
                _ => (writer, _) => writer.WriteStringValue("PageInfo"),
            }));
        }

        return new PageInfoPart(fields);
    }

    private PageInfoField CursorAt(Func<PageWindow, int> index)
    {
        var write = WriteCursor();
        return (writer, page) =>
        {
            if (page.Count == 0)
            {
                writer.WriteNullValue();
            }
            else
            {
                write(writer, page[index(page)]);
            }
        };
    }
}
