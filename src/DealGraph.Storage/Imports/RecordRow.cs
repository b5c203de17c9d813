using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;

namespace DealGraph.Storage.Imports;

/// <summary>A node that speaks for itself, such as a source or an exchange rate, on its way into the store.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">The id.</param>
/// <param name="Values">The values of its fields; absent ones are left out.</param>
/// <param name="Origin">Where it was entered.</param>
public sealed record RecordRow(Kind Kind, string Id, IReadOnlyDictionary<Field, ResolvedValue> Values, RowOrigin Origin);
