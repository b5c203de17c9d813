using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Imports;

/// <summary>A fact as it now is in the import, for checks across facts.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Values">The canonical texts of the fields asked for; absent ones are left out.</param>
/// <param name="Origin">Where the first of its claims was entered.</param>
public sealed record FactRow(string Id, IReadOnlyDictionary<Field, string> Values, RowOrigin Origin);
