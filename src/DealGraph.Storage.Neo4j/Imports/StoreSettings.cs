using System.Globalization;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>The single values that the store keeps.</summary>
/// <param name="LastRun">The number of the last run that changed anything.</param>
/// <param name="PolicyVersion">The resolution policy that facts were resolved by; null before the first import.</param>
/// <param name="ReferencesAreSound">Whether every reference was found to lead to a node when the last import was committed.</param>
internal sealed record StoreSettings(long LastRun, string? PolicyVersion, bool ReferencesAreSound)
{
    private const string Run = "last_run";
    private const string Policy = "policy_version";
    private const string References = "references";
    private const string Sound = "sound";

    /// <summary>The settings as they are stored.</summary>
    public static StoreSettings Of(CypherRows rows)
    {
        var values = rows.Values.ToDictionary(row => row.Text(0), row => row.Text(1), StringComparer.Ordinal);
        return new StoreSettings(
            values.TryGetValue(Run, out var run) ? long.Parse(run, CultureInfo.InvariantCulture) : 0,
            values.GetValueOrDefault(Policy),
            values.GetValueOrDefault(References) == Sound);
    }

    /// <summary>The settings as they are written.</summary>
    public object?[] ToRows() =>
    [
        new object?[] { Run, LastRun.ToString(CultureInfo.InvariantCulture) },
        new object?[] { Policy, PolicyVersion },
        new object?[] { References, ReferencesAreSound ? Sound : "unknown" },
    ];
}
