using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Planning;
using DealGraph.GraphQL.Shapes;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;
using GraphQL.Types;
using static DealGraph.GraphQL.SchemaTypes.TypeNames;
using FieldKind = DealGraph.Domain.Catalogue.FieldType;
using GraphField = GraphQL.Types.FieldType;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary>The object type of each kind, with a plan on every field, and the interfaces that kinds share.</summary>
internal static class NodeTypes
{
    private static readonly (string Name, string Description, Func<Kind, bool> Has)[] Interfaces =
    [
        ("Node", "Anything with an id.", _ => true),
        ("Fact", "Anything that sources make claims about.", kind => kind.IsFact),
        ("Entity", "An organization, a person or a model: something with names and identifiers.", kind => kind.IsEntity),
        ("Party", "An organization or a person: whoever can take part in deals, hold stakes and speak.", kind => Domain.Entities.Parties.Kinds.Contains(kind.Name)),
    ];

    /// <summary>Every type of this file.</summary>
    public static IEnumerable<IGraphType> Describe()
    {
        var interfaces = Interfaces.Select(type => (type.Has, Type: Interface(type.Name, type.Description, DealGraphCatalogue.Kinds.Where(type.Has).ToList()))).ToList();
        var objects = DealGraphCatalogue.Kinds.Select(kind => Object(kind, interfaces.Where(type => type.Has(kind)).Select(type => type.Type)));
        return [.. interfaces.Select(type => type.Type), .. objects];
    }

    private static ObjectGraphType Object(Kind kind, IEnumerable<InterfaceGraphType> interfaces)
    {
        var type = new ObjectGraphType { Name = kind.TypeName, Description = kind.Description, IsTypeOf = _ => true };
        foreach (var field in Fields(kind))
        {
            type.AddField(field);
        }

        foreach (var shared in interfaces)
        {
            type.AddResolvedInterface(shared);
            shared.AddPossibleType(type);
        }

        return type;
    }

    private static InterfaceGraphType Interface(string name, string description, IReadOnlyList<Kind> kinds)
    {
        // Kinds share a field when they all have one of its name and type.
        var type = new InterfaceGraphType { Name = name, Description = description, ResolveType = _ => null };
        foreach (var field in Fields(kinds[0]).Where(field => kinds.Skip(1).All(kind => Fields(kind).Any(other => IsSame(field, other)))))
        {
            type.AddField(field);
        }

        return type;
    }

    private static bool IsSame(GraphField field, GraphField other) =>
        field.Name == other.Name && field.ResolvedType?.ToString() == other.ResolvedType?.ToString();

    private static IEnumerable<GraphField> Fields(Kind kind)
    {
        yield return new GraphField { Name = "id", Description = "The id, which stays the same from import to import.", ResolvedType = Required("ID") }
            .WithPlan((planner, _, _) => new PlainShape(planner.Slot(FieldPart.Id)));
        foreach (var field in kind.Fields.Where(field => field.Type != FieldKind.Reference))
        {
            var output = Output(field);
            yield return new GraphField { Name = field.Name, Description = field.Description, ResolvedType = field.IsRequired ? Required(output) : Ref(output) }
                .WithPlan((planner, use, _) => PlanField(planner, use, field));
        }

        foreach (var relation in kind.Relations)
        {
            yield return Relation(relation);
        }
    }

    private static Shape PlanField(NodePlanner planner, FieldUse use, Field field) => field.Type switch
    {
        FieldKind.Date or FieldKind.Money or FieldKind.Share => ValueTypes.Plan(planner, use, field),
        FieldKind.Boolean => new BooleanShape(planner.Slot(new FieldPart(field))),
        FieldKind.Integer when field.IsWide => new WideNumberShape(planner.Slot(new FieldPart(field))),
        _ => new PlainShape(planner.Slot(new FieldPart(field))),
    };

    private static GraphField Relation(Relation relation)
    {
        var target = Node(relation.Targets);
        var field = new GraphField { Name = relation.Name, Description = relation.Description };
        if (relation.IsToOne)
        {
            field.ResolvedType = relation.Steps is [{ IsForward: true, Field.IsRequired: true }] ? Required(target) : Ref(target);
            return field.WithPlan((planner, use, _) => PlanToOne(planner, use, relation));
        }

        if (relation.Targets is [var only] && !relation.IsShort)
        {
            var kind = DealGraphCatalogue.Kind(only);
            field.ResolvedType = Required($"{kind.TypeName}Connection");
            field.Arguments = ConnectionTypes.Arguments(kind);
            return field.WithPlan((planner, use, definition) => PlanConnection(planner, use, definition, relation, kind));
        }

        field.ResolvedType = ListOf(target);
        if (relation.Targets is [var single])
        {
            field.Arguments = ConnectionTypes.ListArguments(DealGraphCatalogue.Kind(single));
        }

        return field.WithPlan((planner, use, definition) => PlanList(planner, use, definition, relation));
    }

    private static RelatedNodeShape PlanToOne(NodePlanner planner, FieldUse use, Relation relation)
    {
        var nodes = new NodeSetPlanner(planner.Context, [.. relation.Targets.Select(DealGraphCatalogue.Kind)]);
        var shape = nodes.Plan(use.SelectionSets);
        return new RelatedNodeShape(planner.Slot(relation, new NodeQuery(nodes.Selections)), shape);
    }

    private static RelatedConnectionShape PlanConnection(NodePlanner planner, FieldUse use, GraphField definition, Relation relation, Kind kind)
    {
        var (query, shape) = ConnectionPlanner.Plan(planner.Context, kind, use, definition);
        return new RelatedConnectionShape(planner.Slot(relation, query), shape);
    }

    private static ListShape PlanList(NodePlanner planner, FieldUse use, GraphField definition, Relation relation)
    {
        var kinds = relation.Targets.Select(DealGraphCatalogue.Kind).ToList();
        var nodes = new NodeSetPlanner(planner.Context, kinds);
        var shape = nodes.Plan(use.SelectionSets);
        var query = new NodeQuery(nodes.Selections);
        return new ListShape(
            planner.Slot(relation, kinds is [var only] ? ConnectionPlanner.Restrict(query, planner.Context, only, use, definition) : query), shape);
    }
}
