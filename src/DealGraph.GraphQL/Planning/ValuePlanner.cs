using System.Text.Json;
using DealGraph.GraphQL.Shapes;
using GraphQL.Types;

namespace DealGraph.GraphQL.Planning;

/// <summary>Plans value objects.</summary>
internal static class ValuePlanner
{
    /// <summary>Plans the fields selected of a value object.</summary>
    /// <param name="planner">The node that has the value.</param>
    /// <param name="use">The field that gives it.</param>
    /// <param name="typeName">The value object's GraphQL type.</param>
    /// <param name="slot">The slot of its canonical text.</param>
    /// <param name="parse">Reads it from the row.</param>
    /// <param name="writers">How each of its fields is written, by name.</param>
    public static Shape Plan<T>(
        NodePlanner planner, FieldUse use, string typeName, int slot, RowParser<T> parse, IReadOnlyDictionary<string, ValueWriter<T>> writers)
    {
        var type = planner.Context.ObjectType(typeName);
        var fields = planner.Context.Collect(type, use.SelectionSets).Select(selected => (
            selected.EncodedKey,
            selected.Name == "__typename"
                ? (Action<Utf8JsonWriter, T>)((writer, _) => writer.WriteStringValue(typeName))
                : new Action<Utf8JsonWriter, T>(writers[selected.Name])));
        return new ValueObjectShape<T>(slot, parse, [.. fields]);
    }
}
