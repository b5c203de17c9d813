using GraphQL;
using GraphQL.Types;

namespace DealGraph.GraphQL.Planning;

/// <summary>What the schema's fields carry for the planner.</summary>
internal static class PlanMetadata
{
    private const string PlanKey = "dealgraph.plan";
    private const string RootKey = "dealgraph.root";

    /// <summary>Gives a field of a node its plan.</summary>
    public static FieldType WithPlan(this FieldType field, NodeFieldPlan plan) => field.WithMetadata(PlanKey, plan);

    /// <summary>The plan of a field of a node.</summary>
    public static NodeFieldPlan Plan(this FieldType field) =>
        field.GetMetadata<NodeFieldPlan>(PlanKey) ?? throw new InvalidOperationException($"The field {field.Name} has no plan.");

    /// <summary>Marks a root field whose resolver gives the JSON of its whole value.</summary>
    public static FieldType AsPlannedRoot(this FieldType field) => field.WithMetadata(RootKey, true);

    /// <summary>Whether a field is marked so.</summary>
    public static bool IsPlannedRoot(this FieldType field) => field.GetMetadata(RootKey, false);
}
