using System.Globalization;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>The single values that the store keeps.</summary>
/// <param name="connection">The connection of the import.</param>
internal sealed class StoreSettings(WriterConnection connection)
{
    /// <summary>The number of the last commit.</summary>
    public long LastPass
    {
        get => Number("last_pass");
        set => Write("last_pass", value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The number of the last run that changed anything.</summary>
    public long LastRun
    {
        get => Number("last_run");
        set => Write("last_run", value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The resolution policy that facts were resolved by; null before the first import.</summary>
    public string? PolicyVersion
    {
        get => Read("policy_version");
        set => Write("policy_version", value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <summary>Whether every reference was found to lead to a node when the last import was committed.</summary>
    public bool ReferencesAreSound
    {
        get => Read("references") == "sound";
        set => Write("references", value ? "sound" : "unknown");
    }

    private long Number(string name) => Read(name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : 0;

    private string? Read(string name)
    {
        var row = connection.Named("Imports/Setting").Bind(1, name);
        var value = row.Step() ? row.Text(0) : null;
        row.Reset();
        return value;
    }

    private void Write(string name, string value) => connection.Named("Imports/WriteSetting").Bind(1, name).Bind(2, value).Run();
}
