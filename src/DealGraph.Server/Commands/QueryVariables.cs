using System.Text.Json;
using System.Text.Json.Nodes;
using DealGraph.Server.Hosting;

namespace DealGraph.Server.Commands;

/// <summary>Reads <c>--var name=value</c>.</summary>
internal static class QueryVariables
{
    /// <summary>The variables as a JSON object.</summary>
    public static string ToJson(IEnumerable<string> variables)
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

        return values.ToJsonString();
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
