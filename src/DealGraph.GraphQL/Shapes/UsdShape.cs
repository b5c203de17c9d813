using System.Text.Json;
using DealGraph.Domain.Values;

namespace DealGraph.GraphQL.Shapes;

/// <summary>US cents as a decimal string of dollars.</summary>
internal sealed class UsdShape(int slot) : Shape
{
    public override void Write(Utf8JsonWriter writer, Row row)
    {
        if (row.Number(slot) is { } cents)
        {
            writer.WriteStringValue(Money.FormatUnits(cents, Currency.Usd));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
