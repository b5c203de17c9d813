using System.Text.Json;
using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Shapes;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;
using GraphQL.Types;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Planning;

/// <summary>Plans what is asked of nodes of one kind: collects the slots of their rows, and makes the shapes that read them.</summary>
/// <param name="context">The request.</param>
/// <param name="kind">The kind.</param>
/// <param name="offset">How many places of a row come before its slots.</param>
internal sealed class NodePlanner(PlanContext context, Kind kind, int offset)
{
    private readonly List<Slot> slots = [];

    /// <summary>The request.</summary>
    public PlanContext Context => context;

    /// <summary>What the rows hold; to be read when everything is planned.</summary>
    public Selection Selection => new(kind, slots);

    /// <summary>Plans one place that selects the nodes.</summary>
    public ObjectShape Plan(IEnumerable<GraphQLSelectionSet> selectionSets)
    {
        var type = context.ObjectType(kind.TypeName);
        return new ObjectShape([.. context.Collect(type, selectionSets).Select(use => (use.EncodedKey, Plan(type, use)))]);
    }

    /// <summary>The slot of a stored scalar; the same scalar has one slot however often it is asked for.</summary>
    public int Slot(FieldPart part)
    {
        var index = slots.FindIndex(slot => slot is ScalarSlot scalar && scalar.Part == part);
        return offset + (index >= 0 ? index : Add(new ScalarSlot(part)));
    }

    /// <summary>A slot of related nodes.</summary>
    public int Slot(Relation relation, NodeQuery query) => offset + Add(new RelatedSlot(relation, query));

    private Shape Plan(IObjectGraphType type, FieldUse use)
    {
        if (use.Name == "__typename")
        {
            return new ConstantShape(type.Name);
        }

        var definition = type.GetField(use.Name) ?? throw new InvalidOperationException($"{type.Name} has no field {use.Name}.");
        return definition.Plan()(this, use, definition);
    }

    private int Add(Slot slot)
    {
        slots.Add(slot);
        return slots.Count - 1;
    }
}
