using GraphQL.Execution;

namespace DealGraph.GraphQL.Planning;

/// <summary>The coerced arguments of a field.</summary>
internal sealed class FieldArguments(IDictionary<string, ArgumentValue> values)
{
    /// <summary>A whole number; null when absent or null.</summary>
    public int? Number(string name) => Value(name) is int number ? number : null;

    /// <summary>A text; null when absent or null.</summary>
    public string? Text(string name) => Value(name) as string;

    /// <summary>An input object; null when absent or null.</summary>
    public IDictionary<string, object?>? Object(string name) => Value(name) as IDictionary<string, object?>;

    /// <summary>A list; empty when absent or null.</summary>
    public IReadOnlyList<object?> List(string name) => Value(name) switch
    {
        string text => [text],
        IEnumerable<object?> list => [.. list],
        null => [],
        var single => [single],
    };

    /// <summary>A value as the input type parsed it.</summary>
    public object? Value(string name) => values.TryGetValue(name, out var value) ? value.Value : null;

    /// <summary>Whether the argument is given as null, which is not the same as not given.</summary>
    public bool IsNull(string name) =>
        values.TryGetValue(name, out var value) && value.Value is null && value.Source is not (ArgumentSource.FieldDefault or ArgumentSource.VariableDefault);
}
