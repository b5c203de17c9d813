namespace DealGraph.Architecture.Tests;

/// <summary>The one project that no build takes in unless it is asked to.</summary>
internal static class OptionalProject
{
    public const string Name = "DealGraph.Storage.Neo4j.Bolt";

    public const string Path = $"src/{Name}/{Name}.csproj";

    /// <summary>The package that only it wants, which not every registry has.</summary>
    public const string Package = "Neo4j.Driver";

    /// <summary>The condition of whatever joins it.</summary>
    public const string Condition = "'$(Neo4jTransport)' == 'Bolt'";
}
