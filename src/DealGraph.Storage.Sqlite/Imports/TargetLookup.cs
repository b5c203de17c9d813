using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>
/// Reads the nodes that a reference names. Neighbouring rows mostly name the same, so the recent ones are kept, which costs less than a join.
/// </summary>
internal sealed class TargetLookup(WriterConnection connection, Kind target, IReadOnlyList<Field> fields)
{
    private const int Kept = 1_000;

    private readonly Statement find = connection.Prepare($"SELECT id{string.Concat(fields.Select(field => $", \"{field.Column}\""))} FROM {target.Table} WHERE id = ?1");
    private readonly FieldReader reader = new(fields, 1);
    private readonly Dictionary<string, FieldTexts> known = new(StringComparer.Ordinal);

    /// <summary>The texts of a node; none when it is not there.</summary>
    public FieldTexts Find(string id)
    {
        if (known.TryGetValue(id, out var found))
        {
            return found;
        }

        if (known.Count >= Kept)
        {
            known.Clear();
        }

        found = find.Bind(1, id).Step() ? reader.Read(find) : FieldTexts.None;
        find.Reset();
        return known[id] = found;
    }
}
