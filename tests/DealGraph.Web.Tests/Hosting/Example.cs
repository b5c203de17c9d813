namespace DealGraph.Web.Tests.Hosting;

/// <summary>What <c>/examples</c> says of an example.</summary>
internal sealed record Example(string Name, string Title, string Query);
