using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Reads the canonical texts of fields from neighbouring columns of a statement.</summary>
/// <param name="fields">The fields.</param>
/// <param name="first">The column of the first one.</param>
internal sealed class FieldReader(IReadOnlyList<Field> fields, int first)
{
    private readonly RecentTexts codes = new();

    /// <summary>The texts of the row that the statement stands on.</summary>
    public FieldTexts Read(Statement rows)
    {
        var texts = new string?[fields.Count];
        for (var place = 0; place < texts.Length; place++)
        {
            texts[place] = Text(rows, first + place, fields[place]);
        }

        return new FieldTexts(fields, texts);
    }

    /// <summary>The text of a field, or of a part of it, in a column; null when it is absent.</summary>
    public string? Text(Statement rows, int column, Field field) => rows.IsNull(column) ? null : field.Type switch
    {
        FieldType.Boolean => rows.Int64(column) == 1 ? "true" : "false",
        FieldType.Code => codes.Of(rows.Utf8(column)),
        _ => rows.Text(column),
    };
}
