namespace DealGraph.Storage.Neo4j.Migrations;

/// <summary>One step of the schema.</summary>
/// <param name="Name">The file name without its ending, such as <c>0001-initial</c>; steps are applied in the order of their names.</param>
/// <param name="Statements">The statements, each of which does nothing when it was done before.</param>
/// <param name="Sha256">The hash of the text, in lower-case hex.</param>
internal sealed record Migration(string Name, IReadOnlyList<string> Statements, string Sha256);
