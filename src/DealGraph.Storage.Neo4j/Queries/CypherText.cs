using System.Globalization;
using System.Text;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>A statement under construction: its text, and the values of its parameters.</summary>
internal sealed class CypherText
{
    private readonly StringBuilder text = new(1024);
    private readonly Dictionary<string, object?> parameters = [];
    private int aliases;

    /// <summary>A name for a node that is not used yet.</summary>
    public string NewAlias() => string.Create(CultureInfo.InvariantCulture, $"n{aliases++}");

    /// <summary>Adds text. Never a value: values go through <see cref="Value"/>.</summary>
    public CypherText Add(string cypher)
    {
        text.Append(cypher);
        return this;
    }

    /// <summary>Adds a stored scalar of a node; names come from the catalogue only.</summary>
    public CypherText Property(string alias, FieldPart part)
    {
        text.Append(alias).Append('.').Append(part.Column);
        return this;
    }

    /// <summary>Adds a parameter with a value: text, <see cref="long"/>, null, or a list of these.</summary>
    public CypherText Value(object? value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"p{parameters.Count}");
        text.Append('$').Append(name);
        parameters.Add(name, value);
        return this;
    }

    /// <summary>Adds the items one after the other, with a text between them.</summary>
    public CypherText Join<T>(string between, IEnumerable<T> items, Action<T> add)
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

    /// <summary>The whole statement.</summary>
    public CypherStatement ToStatement() => new(text.ToString(), parameters);
}
