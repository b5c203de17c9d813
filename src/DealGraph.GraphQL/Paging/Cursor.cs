using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.GraphQL.Paging;

/// <summary>
/// A position in an ordered list, as opaque text: base64url of a JSON array that begins with the names of the order's keys, so that a
/// cursor of one order is refused by another, and goes on with the keys' values and the id, which tells the kind of the list.
/// </summary>
internal static class Cursor
{
    /// <summary>What a cursor of these orderings begins with.</summary>
    public static string Signature(IReadOnlyList<Ordering> orderings) => string.Join(
        ',', orderings.Select(ordering => $"{ordering.Part.Column}{(ordering.IsDescending ? '-' : '+')}{(ordering.NullsFirst ? '<' : '>')}"));

    /// <summary>The cursor of a row: its last slots are its position.</summary>
    public static string OfRow(ReadOnlySpan<byte> row, string signature, int keys)
    {
        var buffer = Shapes.RowBuffers.Rent();
        var slots = Shapes.Row.Split(row, ref buffer);
        var json = new StringBuilder("[").Append(JsonSerializer.Serialize(signature));
        for (var slot = slots.Count - keys - 1; slot < slots.Count; slot++)
        {
            json.Append(',').Append(Encoding.UTF8.GetString(slots[slot]));
        }

        Shapes.RowBuffers.Return(buffer);
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.Append(']').ToString()));
    }

    /// <summary>Reads a cursor; null when it is none, or one of another order or of a list of another kind.</summary>
    public static IReadOnlyList<object?>? Parse(string cursor, Kind? kind, IReadOnlyList<Ordering> orderings)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            var values = json.RootElement.EnumerateArray().ToList();
            if (values.Count != orderings.Count + 2 || values[0].GetString() != Signature(orderings)
                || values[^1].GetString() is not { } id || (kind is not null && DealGraphCatalogue.OfId(id) != kind))
            {
                return null;
            }

            var position = new List<object?>(orderings.Count + 1);
            for (var key = 0; key < orderings.Count; key++)
            {
                position.Add(Value(values[key + 1], orderings[key].Part));
            }

            position.Add(id);
            return position;
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static object? Value(JsonElement value, FieldPart part) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number when part.IsNumber => value.GetInt64(),
        JsonValueKind.String when !part.IsNumber => value.GetString(),
        _ => throw new FormatException("A key of the cursor has the wrong type."),
    };
}
