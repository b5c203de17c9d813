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
            texts[place] = rows.IsNull(first + place) ? null : fields[place].Type switch
            {
                FieldType.Boolean => rows.Int64(first + place) == 1 ? "true" : "false",
                FieldType.Code => codes.Of(rows.Utf8(first + place)),
                _ => rows.Text(first + place),
            };
        }

        return new FieldTexts(fields, texts);
    }
}
