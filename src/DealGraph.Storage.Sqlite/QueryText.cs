using System.Collections.Concurrent;

namespace DealGraph.Storage.Sqlite;

/// <summary>The static statements of this store, embedded from <c>Queries/</c>.</summary>
internal static class QueryText
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The text of a statement.</summary>
    /// <param name="name">Its path below <c>Queries/</c> without the ending, such as <c>Imports/InsertClaim</c>.</param>
    public static string Of(string name) => Texts.GetOrAdd(name, Load);

    private static string Load(string name)
    {
        using var stream = typeof(QueryText).Assembly.GetManifestResourceStream($"Queries/{name}.sql")
            ?? throw new ArgumentException($"There is no statement '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
