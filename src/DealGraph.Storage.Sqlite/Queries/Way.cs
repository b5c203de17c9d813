using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>A relation laid out in tables: one table, or a linking table joined to the far one.</summary>
/// <param name="Link">The linking kind; null when the far table itself is next to the near node.</param>
/// <param name="NearAlias">The table that is compared with the near node.</param>
/// <param name="NearColumn">Its column that is compared.</param>
/// <param name="LinkColumn">The linking table's column that names the far node.</param>
/// <param name="FarAlias">The table of the far nodes.</param>
/// <param name="HolderAlias">The table that the relation's condition is about.</param>
/// <param name="Condition">The condition, or null.</param>
internal sealed record Way(
    Kind? Link, string NearAlias, string NearColumn, string? LinkColumn, string FarAlias, string HolderAlias, CodeCondition? Condition);
