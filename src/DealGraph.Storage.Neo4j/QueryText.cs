using System.Collections.Concurrent;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j;

/// <summary>
/// The static statements of this store, embedded from <c>Queries/</c>. Some serve every kind: they are written for the label <c>Node</c>, the
/// label <c>Target</c> and the relationship <c>REFERENCE</c>, in whose place the names of the catalogue are put.
/// </summary>
internal static class QueryText
{
    private static readonly ConcurrentDictionary<(string Name, Names Names), string> Texts = [];

    /// <summary>For a statement without any.</summary>
    public static IReadOnlyDictionary<string, object?> NoParameters { get; } = new Dictionary<string, object?>();

    /// <summary>A statement.</summary>
    /// <param name="name">Its path below <c>Queries/</c> without the ending, such as <c>Imports/FindClaims</c>.</param>
    /// <param name="parameters">Its parameters.</param>
    public static CypherStatement Statement(string name, params ReadOnlySpan<(string Name, object? Value)> parameters) => Statement(name, default, parameters);

    /// <summary>A statement that serves several kinds.</summary>
    /// <param name="name">Its path below <c>Queries/</c> without the ending.</param>
    /// <param name="names">What is put into it.</param>
    /// <param name="parameters">Its parameters.</param>
    public static CypherStatement Statement(string name, Names names, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var values = new Dictionary<string, object?>(parameters.Length, StringComparer.Ordinal);
        foreach (var (parameter, value) in parameters)
        {
            values[parameter] = value;
        }

        return new CypherStatement(Of(name, names), values);
    }

    /// <summary>The text of a statement.</summary>
    /// <param name="name">Its path below <c>Queries/</c> without the ending.</param>
    /// <param name="names">What is put into it.</param>
    public static string Of(string name, Names names = default) => Texts.GetOrAdd((name, names), static key => Load(key.Name, key.Names));

    private static string Load(string name, Names names)
    {
        using var stream = typeof(QueryText).Assembly.GetManifestResourceStream($"Queries/{name}.cypher")
            ?? throw new ArgumentException($"There is no statement '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        return text
            .Replace(":Node", ":" + (names.Node ?? "Node"), StringComparison.Ordinal)
            .Replace(":Target", ":" + (names.Target ?? "Target"), StringComparison.Ordinal)
            .Replace(":REFERENCE", ":" + (names.Reference ?? "REFERENCE"), StringComparison.Ordinal);
    }

    /// <summary>Names that are put into a statement; always names of the catalogue.</summary>
    /// <param name="Node">For the label <c>Node</c>.</param>
    /// <param name="Reference">For the relationship <c>REFERENCE</c>.</param>
    /// <param name="Target">For the label <c>Target</c>.</param>
    public readonly record struct Names(string? Node, string? Reference = null, string? Target = null);
}
