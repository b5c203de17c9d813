using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>The bounds, both excluded, between which the ids of a kind lie in the order of bytes.</summary>
internal static class IdRange
{
    public static string Start(Kind kind) => kind.Name + "/";

    /// <summary>The zero follows the slash in ASCII.</summary>
    public static string End(Kind kind) => kind.Name + "0";
}
