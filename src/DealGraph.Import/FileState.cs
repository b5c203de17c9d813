namespace DealGraph.Import;

/// <summary>What an import did with a file.</summary>
public enum FileState
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>Its bytes are those of the last import, so it was not read again.</summary>
    Unchanged,

    /// <summary>It is not in the folder any longer; what it said is withdrawn.</summary>
    Forgotten,
}
