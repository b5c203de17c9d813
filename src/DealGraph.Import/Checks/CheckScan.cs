using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>What a check wants to see: all facts of a kind in an order. Checks that want the same kind and order share one scan.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="OrderedBy">The field that facts come ordered by.</param>
/// <param name="Fields">The fields it looks at.</param>
/// <param name="Visit">Sees each fact.</param>
internal sealed record CheckScan(Kind Kind, Field OrderedBy, IReadOnlyList<Field> Fields, Action<FactRow> Visit);
