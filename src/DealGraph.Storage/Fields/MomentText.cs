using System.Globalization;

namespace DealGraph.Storage.Fields;

/// <summary>The text in which every store keeps a moment: UTC in milliseconds, so that the order of texts is that of time.</summary>
public static class MomentText
{
    /// <summary>The text of a moment, such as <c>2026-11-28T16:00:00.000Z</c>.</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
