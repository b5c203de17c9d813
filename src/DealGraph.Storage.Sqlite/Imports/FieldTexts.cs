using System.Collections.Frozen;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Reads the canonical texts of fields from the columns of a statement.</summary>
internal static class FieldTexts
{
    /// <summary>The texts of no field.</summary>
    public static IReadOnlyDictionary<Field, string> None { get; } = FrozenDictionary<Field, string>.Empty;

    /// <summary>The texts of fields that are there.</summary>
    /// <param name="rows">A statement that stands on a row.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="first">The column of the first one.</param>
    /// <param name="codes">Gives codes, of which there are few.</param>
    public static Dictionary<Field, string> Read(Statement rows, IReadOnlyList<Field> fields, int first, RecentTexts codes)
    {
        var values = new Dictionary<Field, string>(fields.Count);
        for (var index = 0; index < fields.Count; index++)
        {
            if (!rows.IsNull(first + index))
            {
                values[fields[index]] = fields[index].Type switch
                {
                    FieldType.Boolean => rows.Int64(first + index) == 1 ? "true" : "false",
                    FieldType.Code => codes.Of(rows.Utf8(first + index)),
                    _ => rows.Text(first + index),
                };
            }
        }

        return values;
    }
}
