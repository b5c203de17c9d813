namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>What an import did to a fact.</summary>
[Flags]
internal enum SubjectState
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A file that was read says something of it.</summary>
    Read = 1,

    /// <summary>It is to be resolved again, though its own claims are as before.</summary>
    Resolve = 2,

    /// <summary>Its claims changed.</summary>
    Changed = 4,
}
