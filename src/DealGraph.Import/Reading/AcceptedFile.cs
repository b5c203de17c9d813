using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Parsing;

namespace DealGraph.Import.Reading;

/// <summary>The <c>accepted.csv</c> of a folder: the warnings that are accepted, each with the reason.</summary>
public static class AcceptedFile
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "accepted.csv";

    /// <summary>The code of the warning.</summary>
    public static SeedColumn Code { get; } = new("code", null, ColumnPart.Property, IsNeeded: true);

    /// <summary>The fact it is about.</summary>
    public static SeedColumn Fact { get; } = new("fact", null, ColumnPart.Property, IsNeeded: true);

    /// <summary>Why it is justified.</summary>
    public static SeedColumn Reason { get; } = new("reason", null, ColumnPart.Property, IsNeeded: true);

    internal static Acceptances Read(string path, DiagnosticBag diagnostics)
    {
        var acceptances = new Acceptances();
        try
        {
            using var reader = new SeedReader(File.OpenRead(path), FileName, diagnostics);
            if (reader.Read() is { } first && SeedHeader.Read(first, [Code, Fact, Reason], diagnostics) is { } header)
            {
                while (reader.Read() is { } row)
                {
                    Add(row, header, acceptances, diagnostics);
                }
            }
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new SourceLocation(FileName, 0), ReadingCodes.NotReadable, "cannot be opened");
        }

        return acceptances;
    }

    private static void Add(SeedRow row, SeedHeader header, Acceptances acceptances, DiagnosticBag diagnostics)
    {
        foreach (var column in (SeedColumn[])[Code, Fact, Reason])
        {
            if (header.Cell(row, column).Length == 0)
            {
                diagnostics.Add(row.Location, ValueCodes.Missing, $"{column.Name} is missing");
                return;
            }
        }

        acceptances.Add(header.Cell(row, Code), header.Cell(row, Fact), row.Location);
    }
}
