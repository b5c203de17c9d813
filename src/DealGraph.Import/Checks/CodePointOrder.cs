namespace DealGraph.Import.Checks;

/// <summary>The order of texts by code points, which stores sort by. That of .NET is by UTF-16 units, where U+10000 and beyond come before U+E000.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static CodePointOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? one, string? other)
    {
        var common = one.AsSpan().CommonPrefixLength(other);
        return one?.Length > common && other?.Length > common && char.IsSurrogate(one[common]) != char.IsSurrogate(other[common])
            && one[common] >= '\uD800' && other[common] >= '\uD800'
            ? char.IsSurrogate(one[common]) ? 1 : -1
            : string.CompareOrdinal(one, other);
    }
}
