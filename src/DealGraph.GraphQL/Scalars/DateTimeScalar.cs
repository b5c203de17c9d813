using System.Globalization;
using DealGraph.Storage.Fields;

namespace DealGraph.GraphQL.Scalars;

/// <summary>Moments; inputs of any offset and precision become the form that stores keep, so that they compare as text.</summary>
internal sealed class DateTimeScalar : TextScalar<string>
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public DateTimeScalar()
    {
        Name = "DateTime";
        Description = "A moment in UTC, as yyyy-MM-ddTHH:mm:ss.fffZ (RFC 3339).";
        SpecifiedBy = "https://www.rfc-editor.org/rfc/rfc3339";
    }

    /// <inheritdoc/>
    protected override string Parse(string text) =>
        (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > "yyyy-MM-dd".Length)
            && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? MomentText.Of(moment)
            : throw new FormatException($"'{text}' is not a moment: write it with its offset, as in 2026-11-23T10:00:00Z.");
}
