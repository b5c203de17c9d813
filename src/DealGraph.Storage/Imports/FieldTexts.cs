using System.Collections;
using System.Diagnostics.CodeAnalysis;
using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Imports;

/// <summary>The texts of a few fields. A row has some ten at most, which are found faster by looking at each than by hashing, and in less room.</summary>
/// <param name="fields">The fields, shared by the rows of a scan.</param>
/// <param name="texts">The text of each, null where it is absent.</param>
public sealed class FieldTexts(IReadOnlyList<Field> fields, string?[] texts) : IReadOnlyDictionary<Field, string>
{
    /// <summary>The texts of no field.</summary>
    public static FieldTexts None { get; } = new([], []);

    /// <inheritdoc/>
    public IEnumerable<Field> Keys => this.Select(pair => pair.Key);

    /// <inheritdoc/>
    public IEnumerable<string> Values => this.Select(pair => pair.Value);

    /// <inheritdoc/>
    public int Count => texts.Count(text => text is not null);

    /// <inheritdoc/>
    public string this[Field key] => TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"There is no {key.Name}.");

    /// <inheritdoc/>
    public bool ContainsKey(Field key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(Field key, [MaybeNullWhen(false)] out string value)
    {
        for (var place = 0; place < texts.Length; place++)
        {
            if (ReferenceEquals(fields[place], key))
            {
                value = texts[place];
                return value is not null;
            }
        }

        value = null;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<Field, string>> GetEnumerator()
    {
        for (var place = 0; place < texts.Length; place++)
        {
            if (texts[place] is { } text)
            {
                yield return KeyValuePair.Create(fields[place], text);
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
