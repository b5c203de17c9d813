using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DealGraph.Server.Http;

/// <summary>Chooses the media type of the answer from the Accept header.</summary>
internal static class AcceptHeader
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>The type that <paramref name="accept"/> prefers; whoever takes anything gets <c>application/json</c>.</summary>
    public static ResponseMediaType Choose(StringValues accept) => accept.Count switch
    {
        0 => ResponseMediaType.Json,
        // What nearly all clients send, without parsing.
        1 => accept[0] switch
        {
            null or "" or "*/*" or Json => ResponseMediaType.Json,
            GraphQLResponse or GraphQLResponse + ", " + Json => ResponseMediaType.GraphQLResponse,
            _ => ChooseBest(accept),
        },
        _ => ChooseBest(accept),
    };

    private static ResponseMediaType ChooseBest(StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            return ResponseMediaType.None;

        var json = Preference(ranges, Json);
        var graphQL = Preference(ranges, GraphQLResponse);
        if (json.Quality <= 0 && graphQL.Quality <= 0)
            return ResponseMediaType.None;
        if (json.Quality != graphQL.Quality)
            return json.Quality > graphQL.Quality ? ResponseMediaType.Json : ResponseMediaType.GraphQLResponse;
        // Equally welcome: the one that is named, and of two named ones the first.
        return graphQL.Named && (!json.Named || graphQL.Place < json.Place) ? ResponseMediaType.GraphQLResponse : ResponseMediaType.Json;
    }

    private static (double Quality, bool Named, int Place) Preference(IList<MediaTypeHeaderValue> ranges, string type)
    {
        var best = (Quality: 0d, Named: false, Place: int.MaxValue);
        var bestPrecision = -1;
        for (var place = 0; place < ranges.Count; place++)
        {
            var range = ranges[place];
            var precision = Precision(range, type);
            // The most precise range decides, even when it says no.
            if (precision <= bestPrecision || !IsUtf8(range))
                continue;
            bestPrecision = precision;
            best = (range.Quality ?? 1, precision == 2, place);
        }

        return best;
    }

    private static int Precision(MediaTypeHeaderValue range, string type) =>
        range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? 2
        : range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) ? 1
        : range.MatchesAllTypes ? 0
        : -1;

    private static bool IsUtf8(MediaTypeHeaderValue range) =>
        range.Charset.Length == 0 || HeaderUtilities.RemoveQuotes(range.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
