using DealGraph.Storage.Neo4j.Transport;
using Neo4j.Driver;

namespace DealGraph.Storage.Neo4j.Bolt;

/// <summary>Values on their way to the driver and from it.</summary>
internal static class BoltValues
{
    /// <summary>Parameters in the collections that the driver takes.</summary>
    public static Dictionary<string, object?> Parameters(IReadOnlyDictionary<string, object?> parameters)
    {
        var map = new Dictionary<string, object?>(parameters.Count, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            map[name] = Parameter(value);
        }

        return map;
    }

    /// <summary>All rows of a result, to its end. The driver's values are those of <see cref="CypherRows"/>.</summary>
    public static async Task<CypherRows> ReadRowsAsync(IResultCursor cursor)
    {
        var columns = await cursor.KeysAsync();
        var rows = new List<IReadOnlyList<object?>>();
        while (await cursor.FetchAsync())
        {
            var record = cursor.Current;
            var row = new object?[columns.Length];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = record[column];
            }

            rows.Add(row);
        }

        await cursor.ConsumeAsync();
        return new CypherRows(columns, rows);
    }

    private static object? Parameter(object? value) => value switch
    {
        null or string or long or int or bool => value,
        IReadOnlyDictionary<string, object?> map => Parameters(map),
        IEnumerable<object?> list => list.Select(Parameter).ToList(),
        _ => throw new ArgumentException($"A parameter cannot be a {value.GetType().Name}.", nameof(value)),
    };
}
