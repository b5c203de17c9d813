namespace DealGraph.Import.Reading;

/// <summary>Makes a value fit to be shown in a message.</summary>
internal static class Excerpt
{
    private const int Most = 80;

    /// <summary>The value on one line, without control characters, shortened when it is long.</summary>
    public static string Of(string value)
    {
        var shown = value.Length > Most ? value[..Most] + "…" : value;
        return shown.Any(char.IsControl) ? string.Concat(shown.Select(character => char.IsControl(character) ? ' ' : character)) : shown;
    }
}
