using System.Text;
using GraphQL;
using Microsoft.Extensions.Primitives;

namespace DealGraph.Server.Http;

/// <summary>Reads the URL form of a request: <c>?query=…&amp;operationName=…&amp;variables={…}&amp;extensions={…}</c>.</summary>
internal static class RequestQueryString
{
    /// <summary>Reads <paramref name="parameters"/>, or says why they cannot be a request.</summary>
    public static Refusal? Read(IQueryCollection parameters, out GraphQLHttpRequest request)
    {
        request = default;
        string? operationName = null;
        Inputs? variables = null, extensions = null;
        var refusal = ReadText(parameters["query"], "query", out var query)
            ?? ReadText(parameters["operationName"], "operationName", out operationName)
            ?? ReadObject(parameters["variables"], "variables", out variables)
            ?? ReadObject(parameters["extensions"], "extensions", out extensions);
        if (refusal is not null)
            return refusal;
        if (query is null)
            return Refusal.NotARequest("The parameter \"query\" is missing. It holds the GraphQL document.");
        request = new GraphQLHttpRequest(query, operationName, variables, extensions);
        return null;
    }

    private static Refusal? ReadText(StringValues given, string name, out string? value)
    {
        value = given.Count == 1 && given[0] is { Length: > 0 } text ? text : null;
        return given.Count > 1 ? Refusal.NotARequest($"The parameter \"{name}\" occurs twice.") : null;
    }

    private static Refusal? ReadObject(StringValues given, string name, out Inputs? value)
    {
        value = null;
        return ReadText(given, name, out var json)
            ?? (json is null ? null : RequestJson.ReadObject(Encoding.UTF8.GetBytes(json), name, out value));
    }
}
