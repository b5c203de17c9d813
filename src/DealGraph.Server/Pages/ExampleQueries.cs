using System.Reflection;

namespace DealGraph.Server.Pages;

/// <summary>
/// The queries in <c>Examples/</c>. The number before a file's name orders the list and is no part of the
/// example's name, so <c>10-largest-acquisitions.graphql</c> is <c>largest-acquisitions</c>.
/// </summary>
public static class ExampleQueries
{
    private const string Prefix = "Examples/";
    private const string Suffix = ".graphql";

    /// <summary>All examples, in the order in which to show them.</summary>
    public static IReadOnlyList<ExampleQuery> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static ExampleQuery Read(string resource)
    {
        var query = EmbeddedText.Read(resource).ReplaceLineEndings("\n");
        var firstLine = query.Split('\n', 2)[0];
        if (!firstLine.StartsWith("# ", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{resource} does not begin with a comment that is its title.");
        }

        var fileName = resource[Prefix.Length..^Suffix.Length];
        return new ExampleQuery(fileName[(fileName.IndexOf('-') + 1)..], firstLine[2..].Trim(), query);
    }
}
