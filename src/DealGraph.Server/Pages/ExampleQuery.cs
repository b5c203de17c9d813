namespace DealGraph.Server.Pages;

/// <summary>A query that the pages offer, ready to run.</summary>
/// <param name="Name">What a link to it calls it, as in <c>/?example=name</c>.</param>
/// <param name="Title">Its first comment line.</param>
/// <param name="Query">The whole document, comments included.</param>
public sealed record ExampleQuery(string Name, string Title, string Query);
