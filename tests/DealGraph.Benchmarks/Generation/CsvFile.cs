using System.Text;

namespace DealGraph.Benchmarks.Generation;

/// <summary>A seed file under construction: a row is the values of some columns, the other cells stay empty.</summary>
internal sealed class CsvFile : IDisposable
{
    private const string Qualifiers = "source_id,certainty,rank,asserted_by,locator,corrects";
    private readonly StreamWriter writer;
    private readonly string[] columns;

    public CsvFile(string folder, string name, string columns, bool isFact = true)
    {
        this.columns = (isFact ? $"{columns},{Qualifiers}" : columns).Split(',');
        writer = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        writer.WriteLine(string.Join(',', this.columns));
    }

    public int Rows { get; private set; }

    public void Add(params ReadOnlySpan<(string Column, string Value)> cells)
    {
        var row = new string[columns.Length];
        foreach (var (column, value) in cells)
        {
            row[Array.IndexOf(columns, column)] = value;
        }

        writer.WriteLine(string.Join(',', row));
        Rows++;
    }

    public void Dispose() => writer.Dispose();
}
