using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Sources;

/// <summary>Sources: where a claim was published.</summary>
public static class SourceKind
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "source";

    /// <summary>Its address.</summary>
    public static Field Url { get; } = new("url", FieldType.Url, "Its address; null when it reached us without one.");

    /// <summary>Who published it.</summary>
    public static Field Publisher { get; } = new("publisher", FieldType.Text, "Who published it.") { IsIndexed = true };

    /// <summary>When it was published: the date of everything it asserts.</summary>
    public static Field PublishedOn { get; } = new("publishedOn", FieldType.Date, "When it was published, as precisely as printed.") { IsIndexed = true };

    /// <summary>When it was read.</summary>
    public static Field RetrievedOn { get; } = new("retrievedOn", FieldType.Date, "When it was read for this graph.");

    /// <summary>Its language.</summary>
    public static Field Language { get; } = new("language", FieldType.Token, "Its language, BCP 47.");

    /// <summary>What kind of source it is.</summary>
    public static Field SourceType { get; } =
        new("sourceType", FieldType.Code, "What kind of source it is.") { Codelist = SourceCodes.SourceType, IsRequired = true, IsIndexed = true };

    /// <summary>The source it is a copy of.</summary>
    public static Field SyndicatedFrom { get; } =
        new("syndicatedFrom", FieldType.Reference, "The source it is a copy of.") { Targets = [KindName], IsIndexed = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Source",
        "sources",
        "Something published that makes claims: an article, a filing, a press release, a post.",
        [
            Url,
            new("archiveUrl", FieldType.Url, "The address of an archived copy."),
            new("title", FieldType.Text, "Its title; null when it was not shown."),
            Publisher,
            new("author", FieldType.Text, "Who wrote it."),
            PublishedOn,
            RetrievedOn,
            Language,
            SourceType,
            SyndicatedFrom,
            new("note", FieldType.Text, "What a reader should know about it."),
        ],
        [
            new("claims", "What it claims.", new RelationStep(Claims.KindName, Claims.Source, IsForward: false)),
            new("copies", "Sources that are copies of it.", new RelationStep(KindName, SyndicatedFrom, IsForward: false)) { IsShort = true },
        ])
    {
        SeedFile = "sources.csv",
    };
}
