namespace DealGraph.Storage.Queries;

/// <summary>Where the nodes of a root query are taken from.</summary>
public abstract record NodeSource;

/// <summary>All nodes of the kind.</summary>
public sealed record AllNodes : NodeSource
{
    /// <summary>The only one.</summary>
    public static AllNodes Instance { get; } = new();
}

/// <summary>Nodes by id; ids that are not there give nothing.</summary>
/// <param name="Ids">The ids.</param>
public sealed record NodesById(IReadOnlyList<string> Ids) : NodeSource;

/// <summary>
/// Nodes found by their names: every word of the text begins a word of one and the same name. The order is: whole name equal, name
/// begins with the text, shorter name, name, id.
/// </summary>
/// <param name="FoldedText">The folded text; empty finds nothing.</param>
public sealed record NodesByText(string FoldedText) : NodeSource;
