using System.Text.Json;

namespace DealGraph.Server.Commands;

/// <summary>The first list of an answer as a table: nested objects become columns with dotted names, nested lists one cell.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, each as long as the columns.</param>
internal sealed record AnswerTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Finds the first list of objects in the data, depth first; without one, the data itself is the only row.</summary>
    public static AnswerTable Of(JsonElement data)
    {
        var items = FirstList(data) ?? [data];
        var columns = new List<string>();
        var rows = new List<Dictionary<string, string>>();
        foreach (var item in items)
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            Flatten(item, "", row);
            columns.AddRange(row.Keys.Where(key => !columns.Contains(key)));
            rows.Add(row);
        }

        // A nested object that is null in one row and not in another has its columns from the other.
        columns.RemoveAll(column => columns.Exists(other => other.StartsWith(column + ".", StringComparison.Ordinal)));
        return new AnswerTable(columns, [.. rows.Select(row => columns.Select(column => row.GetValueOrDefault(column, "")).ToList())]);
    }

    private static List<JsonElement>? FirstList(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return [.. element.EnumerateArray()];
        }

        return element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().Select(property => FirstList(property.Value)).FirstOrDefault(list => list is not null)
            : null;
    }

    private static void Flatten(JsonElement element, string path, Dictionary<string, string> row)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                Flatten(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", row);
            }
        }
        else
        {
            row[path.Length == 0 ? "value" : path] = Cell(element);
        }
    }

    private static string Cell(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => string.Join("; ", element.EnumerateArray().Select(Cell)),
        JsonValueKind.Object => string.Join(" ", element.EnumerateObject().Select(property => Cell(property.Value)).Where(cell => cell.Length > 0)),
        JsonValueKind.Null => "",
        _ => element.ToString(),
    };
}
