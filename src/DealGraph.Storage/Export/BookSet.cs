namespace DealGraph.Storage.Export;

/// <summary>Something that a store keeps for itself, besides the nodes: without it, the next import would not know what is there already.</summary>
/// <param name="Name">Its name in snake_case, the same in every store.</param>
/// <param name="Columns">Its columns; all text.</param>
public sealed record BookSet(string Name, params IReadOnlyList<string> Columns)
{
    /// <summary>The files that the store holds.</summary>
    public static BookSet Files { get; } = new("imported_files", "dataset", "file", "sha256");

    /// <summary>Single values: the resolution policy in force, the number of the last run.</summary>
    public static BookSet Settings { get; } = new("settings", "name", "value");

    /// <summary>Claims that were withdrawn or replaced.</summary>
    public static BookSet History { get; } = new(
        "claim_history", "id", "subject", "property", "value", "source", "certainty", "rank", "dataset", "recorded_from", "recorded_to");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BookSet> All { get; } = [Files, Settings, History];
}
