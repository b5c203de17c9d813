using System.Globalization;
using System.Text;

namespace DealGraph.Storage.Neo4j.Export;

/// <summary>
/// One file as <c>neo4j-admin database import</c> reads it: RFC 4180, and an absent value is nothing at all, while an empty text is a pair
/// of quotes, a difference that CSV libraries do not make.
/// </summary>
internal sealed class AdminCsv : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly StreamWriter writer;

    /// <summary>Creates a file with its header.</summary>
    public AdminCsv(string path, IEnumerable<string> header)
    {
        writer = new StreamWriter(path, append: false, Utf8, 1 << 16);
        writer.Write(string.Join(',', header));
        writer.Write('\n');
    }

    /// <summary>How many rows it has.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds a row of texts, whole numbers and absent values.</summary>
    public void Write(IEnumerable<object?> values)
    {
        var first = true;
        foreach (var value in values)
        {
            if (!first)
            {
                writer.Write(',');
            }

            first = false;
            switch (value)
            {
                case null:
                    break;
                case long number:
                    writer.Write(number.ToString(CultureInfo.InvariantCulture));
                    break;
                default:
                    writer.Write('"');
                    writer.Write(((string)value).Replace("\"", "\"\"", StringComparison.Ordinal));
                    writer.Write('"');
                    break;
            }
        }

        writer.Write('\n');
        Rows++;
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
