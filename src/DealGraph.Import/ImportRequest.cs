namespace DealGraph.Import;

/// <summary>What to import.</summary>
/// <param name="Paths">A folder, seed files, or <c>-</c> for standard input. A folder replaces the whole dataset; files replace themselves only.</param>
public sealed record ImportRequest(params IReadOnlyList<string> Paths)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInputPath = "-";

    /// <summary>The dataset, when no folder's manifest names it; <c>local</c> unless said otherwise.</summary>
    public string Dataset { get; init; } = "local";

    /// <summary>Which seed file comes on standard input, such as <c>deals.csv</c>; null to tell it from the header.</summary>
    public string? StandardInputFile { get; init; }

    /// <summary>What is read for <c>-</c>; null for the process's own standard input.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Whether the report describes the quality of all the data in the store afterwards.</summary>
    public bool WithQuality { get; init; }

    /// <summary>Whether everything is done but nothing kept.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether files are only read and parsed, without a store; references and facts are then not checked.</summary>
    public bool ValidateOnly { get; init; }
}
