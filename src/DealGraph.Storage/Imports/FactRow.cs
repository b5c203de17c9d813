namespace DealGraph.Storage.Imports;

/// <summary>A fact as it now is in the import, for checks across facts.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">The text of what facts are ordered by; null when it lacks that.</param>
/// <param name="Values">The canonical texts of the fields asked for; absent ones are left out.</param>
/// <param name="Target">The same of the node that the reference asked for names; empty when it names none.</param>
/// <param name="Origin">Where the first of its claims was entered; default when that was not asked for.</param>
public sealed record FactRow(
    string Id, string? Key, FieldTexts Values, FieldTexts Target, RowOrigin Origin);
