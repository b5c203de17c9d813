using System.Text.Json;
using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Shapes;
using DealGraph.Storage.Queries;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace DealGraph.GraphQL.Planning;

/// <summary>Plans groups of a connection's nodes.</summary>
internal static class GroupPlanner
{
    // A group is [key, count, (known, sum, min, max) per amount].
    private const int FirstAmount = 2;
    private static readonly string[] AmountFields = ["knownCount", "sumUsd", "minUsd", "maxUsd"];

    /// <summary>Plans <c>groups</c>.</summary>
    public static (Grouping Grouping, ObjectShape Shape) Plan(PlanContext context, Kind kind, FieldUse use, IObjectGraphType connection)
    {
        var definition = connection.GetField("groups") ?? throw new InvalidOperationException($"{connection.Name} has no groups.");
        var key = context.Arguments(definition, use).Value("by") as GroupKey;
        var type = context.ObjectType($"{kind.TypeName}Group");
        var amounts = new List<Field>();
        var fields = new List<(JsonEncodedText, Shape)>();
        foreach (var selected in context.Collect(type, use.SelectionSets))
        {
            fields.Add((selected.EncodedKey, selected.Name switch
            {
                "__typename" => new ConstantShape(type.Name),
                "key" => key?.Part.Field is { Type: Domain.Catalogue.FieldType.Boolean } ? new BooleanTextShape(0) : new PlainShape(0),
                "count" => new PlainShape(1),
                _ => PlanAmount(context, selected, Slot(amounts, kind.Field(selected.Name))),
            }));
        }

        return (new Grouping(key, amounts), new ObjectShape(fields));
    }

    private static int Slot(List<Field> amounts, Field field)
    {
        var index = amounts.IndexOf(field);
        if (index < 0)
        {
            index = amounts.Count;
            amounts.Add(field);
        }

        return FirstAmount + (index * AmountFields.Length);
    }

    private static InlineShape PlanAmount(PlanContext context, FieldUse use, int slot) => new(
    [
        .. context.Collect(context.ObjectType("MoneyTotal"), use.SelectionSets).Select(selected => (selected.EncodedKey, (Shape)(selected.Name switch
        {
            "__typename" => new ConstantShape("MoneyTotal"),
            "knownCount" => new PlainShape(slot),
            _ => new UsdShape(slot + Array.IndexOf(AmountFields, selected.Name)),
        }))),
    ]);
}
