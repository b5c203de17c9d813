using System.Text;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>A statement under construction: its text, and the values of its parameters in the order of their numbers.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder text = new(1024);
    private readonly List<object?> parameters = [];
    private int aliases;

    /// <summary>The values, text or <see cref="long"/> or null; parameter <c>$0</c> is the first.</summary>
    public IReadOnlyList<object?> Parameters => parameters;

    /// <summary>A table alias that is not used yet.</summary>
    public string NewAlias() => $"t{aliases++}";

    /// <summary>Adds text. Never a value: values go through <see cref="Value"/>.</summary>
    public SqlText Add(string sql)
    {
        text.Append(sql);
        return this;
    }

    /// <summary>Adds a column of a table; names come from the catalogue only.</summary>
    public SqlText Column(string alias, FieldPart part) => Column(alias, part.Column);

    /// <summary>Adds a column of a table.</summary>
    public SqlText Column(string alias, string column)
    {
        text.Append(alias).Append('.').Append(column);
        return this;
    }

    /// <summary>Adds a table under an alias.</summary>
    public SqlText Table(Kind kind, string alias)
    {
        text.Append(kind.Table).Append(' ').Append(alias);
        return this;
    }

    /// <summary>Adds a parameter with a value.</summary>
    public SqlText Value(object? value)
    {
        text.Append('$').Append(parameters.Count);
        parameters.Add(value);
        return this;
    }

    /// <summary>Adds the items one after the other, with a text between them.</summary>
    public SqlText Join<T>(string between, IEnumerable<T> items, Action<T> add)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                text.Append(between);
            }

            first = false;
            add(item);
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
