using DealGraph.Import.Diagnostics;

namespace DealGraph.Server.Hosting;

/// <summary>Finds the setting that was probably meant.</summary>
internal static class NearestSetting
{
    /// <summary>
    /// The setting whose sections are the likest; one that is left out costs as much as one wrong letter, so that
    /// <c>DealGraph:Sqlite:Path</c> finds <c>DealGraph:Storage:Sqlite:Path</c>.
    /// </summary>
    public static string To(string key, IReadOnlyList<string> settings) =>
        settings.MinBy(setting => Distance(key.Split(':'), setting.Split(':')))?.Replace(":*", ":0", StringComparison.Ordinal) ?? key;

    private static int Distance(string[] given, string[] known)
    {
        var letters = given.Sum(part => known.Min(other => Spelling.Distance(part.ToUpperInvariant(), other.ToUpperInvariant(), part.Length)));
        return letters + Math.Abs(given.Length - known.Length);
    }
}
