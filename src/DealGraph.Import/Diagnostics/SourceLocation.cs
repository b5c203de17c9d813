using DealGraph.Storage.Imports;

namespace DealGraph.Import.Diagnostics;

/// <summary>Where in the seed files something stands.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line, counted from 1; 0 for the file as a whole.</param>
public readonly record struct SourceLocation(string File, int Line) : IComparable<SourceLocation>
{
    /// <summary>The location of a stored row.</summary>
    public static SourceLocation Of(RowOrigin origin) => new(origin.File ?? "", origin.Line);

    /// <inheritdoc/>
    public int CompareTo(SourceLocation other) =>
        string.CompareOrdinal(File, other.File) is var files and not 0 ? files : Line.CompareTo(other.Line);

    /// <summary><c>deals.csv:3</c>, or <c>deals.csv</c> for the file as a whole.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}";
}
