using System.Text.Json;
using System.Text.Json.Nodes;
using DealGraph.Server.Hosting;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace DealGraph.Server.Commands;

/// <summary>Reads <c>--var name=value</c>.</summary>
internal static class QueryVariables
{
    /// <summary>The variables as a JSON object.</summary>
    /// <exception cref="SettingException">One of them is not written that way.</exception>
    public static JsonObject Parse(IEnumerable<string> variables)
    {
        var values = new JsonObject();
        foreach (var variable in variables)
        {
            var split = variable.IndexOf('=', StringComparison.Ordinal);
            if (split <= 0)
            {
                throw new SettingException($"--var {variable}: write name=value");
            }

            values[variable[..split]] = Value(variable[(split + 1)..]);
        }

        return values;
    }

    /// <summary>
    /// Refuses a variable that no operation of the document declares. GraphQL ignores such a variable, but on a command line it is a
    /// misspelt one.
    /// </summary>
    /// <exception cref="SettingException">There is one.</exception>
    public static void Check(JsonObject variables, string document)
    {
        if (Declared(document) is not { } declared)
        {
            return;
        }

        foreach (var (name, _) in variables)
        {
            if (!declared.Contains(name))
            {
                var known = declared.Count == 0 ? "for it takes none" : $"only {string.Join(", ", declared.Select(other => $"${other}"))}";
                throw new SettingException($"--var {name}: the query has no variable ${name}, {known}");
            }
        }
    }

    // A document that cannot be parsed gets its answer from the engine, which says where the fault is.
    private static SortedSet<string>? Declared(string document)
    {
        try
        {
            var operations = Parser.Parse(document).Definitions.OfType<GraphQLOperationDefinition>();
            return new(operations.SelectMany(operation => operation.Variables?.Items ?? []).Select(variable => variable.Variable.Name.StringValue), StringComparer.Ordinal);
        }
        catch (GraphQLParserException)
        {
            return null;
        }
    }

    private static JsonNode? Value(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
