namespace DealGraph.Import.Quality;

/// <summary>A part of the quality report, once what it reads was read.</summary>
internal interface IQualitySection
{
    /// <summary>Writes it.</summary>
    void Write(MarkdownText text);
}
