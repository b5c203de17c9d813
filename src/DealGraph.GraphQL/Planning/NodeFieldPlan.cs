using DealGraph.GraphQL.Shapes;
using GraphQL.Types;

namespace DealGraph.GraphQL.Planning;

/// <summary>Plans a field of a node: what it needs of the node's row, and how its value is written from there.</summary>
internal delegate Shape NodeFieldPlan(NodePlanner planner, FieldUse use, FieldType definition);

/// <summary>Plans a field of a value object: how it is written from the value.</summary>
internal delegate void ValueWriter<in T>(System.Text.Json.Utf8JsonWriter writer, T value);
