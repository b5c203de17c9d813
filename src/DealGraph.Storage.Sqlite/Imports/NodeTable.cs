using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Writes the table of one kind. Its statements are made from the catalogue's names, never from data.</summary>
internal sealed class NodeTable
{
    private readonly Kind kind;
    private readonly Statement insert;
    private readonly Statement update;
    private readonly Statement delete;

    public NodeTable(WriterConnection connection, Kind kind)
    {
        this.kind = kind;
        List<string> columns = ["id", .. kind.Fields.SelectMany(field => FieldParts.Of(field.Type).Select(part => new FieldPart(field, part).Column))];
        var values = string.Join(", ", Enumerable.Range(1, columns.Count).Select(number => $"?{number}"));
        var assignments = string.Join(", ", columns.Select((column, index) => $"\"{column}\" = ?{index + 1}").Skip(1));
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        insert = connection.Prepare($"INSERT INTO {kind.Table} ({names}) VALUES ({values}) ON CONFLICT (id) DO NOTHING");
        update = connection.Prepare($"UPDATE {kind.Table} SET {assignments} WHERE id = ?1");
        delete = connection.Prepare($"DELETE FROM {kind.Table} WHERE id = ?1");
    }

    /// <summary>Writes a node.</summary>
    /// <returns>Whether it was there before.</returns>
    public bool Write(string id, IReadOnlyDictionary<Field, ResolvedValue> values)
    {
        if (Bind(insert, id, values).Run() == 1)
        {
            return false;
        }

        Bind(update, id, values).Run();
        return true;
    }

    /// <summary>Removes a node.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Delete(string id) => delete.Bind(1, id).Run() == 1;

    private Statement Bind(Statement statement, string id, IReadOnlyDictionary<Field, ResolvedValue> values)
    {
        statement.Clear();
        statement.Bind(1, id);
        var parameter = 2;
        foreach (var field in kind.Fields)
        {
            if (values.TryGetValue(field, out var value))
            {
                var next = parameter;
                foreach (var part in FieldParts.Values(field, value))
                {
                    statement.BindPart(next++, part);
                }
            }

            parameter += FieldParts.Of(field.Type).Count;
        }

        return statement;
    }
}
