using System.Text.Json;

namespace DealGraph.GraphQL.Shapes;

/// <summary>A row of the store's answer: the JSON of each of its slots.</summary>
internal readonly ref struct Row
{
    private readonly ReadOnlySpan<byte> json;
    private readonly ReadOnlySpan<Range> slots;

    private Row(ReadOnlySpan<byte> json, ReadOnlySpan<Range> slots)
    {
        this.json = json;
        this.slots = slots;
    }

    /// <summary>How many slots it has.</summary>
    public int Count => slots.Length;

    /// <summary>The JSON of a slot.</summary>
    public ReadOnlySpan<byte> this[int slot] => json[slots[slot]];

    /// <summary>Whether a slot is null.</summary>
    public bool IsNull(int slot) => json[slots[slot].Start] == (byte)'n';

    /// <summary>The text of a slot that holds a string, unescaped; null when it is null.</summary>
    public string? Text(int slot)
    {
        if (IsNull(slot))
        {
            return null;
        }

        var reader = new Utf8JsonReader(this[slot]);
        reader.Read();
        return reader.GetString();
    }

    /// <summary>The number of a slot; null when it is null.</summary>
    public long? Number(int slot)
    {
        if (IsNull(slot))
        {
            return null;
        }

        var reader = new Utf8JsonReader(this[slot]);
        reader.Read();
        return reader.GetInt64();
    }

    /// <summary>Splits a JSON array into its slots.</summary>
    /// <param name="json">The array.</param>
    /// <param name="buffer">Where the bounds of the slots are kept; grown when it is too small.</param>
    public static Row Split(ReadOnlySpan<byte> json, ref Range[] buffer)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, count * 2);
            }

            buffer[count++] = start..(int)reader.BytesConsumed;
        }

        return new Row(json, buffer.AsSpan(0, count));
    }
}
