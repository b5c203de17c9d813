using DealGraph.Import.Diagnostics;
using DealGraph.Import.Reading;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Parsing;

/// <summary>Turns one file into batches of parsed rows, in constant memory.</summary>
internal sealed class FileParser(DiagnosticBag diagnostics)
{
    private const int RowsInBatch = 500;

    /// <summary>Whether rows had to be left out, so that references to them cannot be judged.</summary>
    public bool LeftRowsOut { get; private set; }

    public IEnumerable<RowBatch> Parse(SeedInput input, CancellationToken cancellationToken)
    {
        if (Open(input) is not { } stream)
        {
            LeftRowsOut = true;
            yield return Batch(input.Name) with { Finished = new FileReport(input.Name, FileState.Read, 0, null) };
            yield break;
        }

        using var reader = new SeedReader(stream, input.Name, diagnostics);
        var errorsBefore = diagnostics.Errors;
        var (name, parser) = Begin(input, reader);
        var (records, claims, rows) = (new List<RecordRow>(), new List<ClaimRow>(), 0L);
        while (parser is not null && reader.Read() is { } row)
        {
            cancellationToken.ThrowIfCancellationRequested();
            parser.Parse(row, records, claims);
            if (++rows % RowsInBatch == 0)
            {
                yield return new RowBatch(name, records, claims, rows);
                (records, claims) = ([], []);
            }
        }

        LeftRowsOut |= parser is null || parser.LeftRowsOut || reader.LeftRowsOut;
        var isWhole = parser is not null && diagnostics.Errors == errorsBefore;
        yield return new RowBatch(name, records, claims, rows)
        {
            Finished = new FileReport(name, FileState.Read, rows, isWhole ? reader.Hash : null),
        };
    }

    private static RowBatch Batch(string file) => new(file, [], [], 0);

    private (string Name, RowParser? Parser) Begin(SeedInput input, SeedReader reader)
    {
        if (reader.Read() is not { } header)
        {
            return (input.Name, null);
        }

        if ((input.Kind ?? SeedHeader.GuessKind(header)) is not { SeedFile: { } name } kind)
        {
            diagnostics.Add(header.Location, ReadingCodes.UnknownFile, "it cannot be told from the header which seed file this is; name it");
            return (input.Name, null);
        }

        return (name, SeedHeader.Read(header, SeedColumns.Of(kind), diagnostics) is { } columns ? new RowParser(kind, columns, name, diagnostics) : null);
    }

    private Stream? Open(SeedInput input)
    {
        try
        {
            return input.Open();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new SourceLocation(input.Name, 0), ReadingCodes.NotReadable, failed is FileNotFoundException or DirectoryNotFoundException ? "is not there" : "cannot be opened");
            return null;
        }
    }
}
