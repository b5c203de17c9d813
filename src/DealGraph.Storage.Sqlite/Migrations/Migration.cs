namespace DealGraph.Storage.Sqlite.Migrations;

/// <summary>One step of the schema.</summary>
/// <param name="Name">The file name without its ending, such as <c>0001-initial</c>; steps are applied in the order of their names.</param>
/// <param name="Sql">The statements.</param>
/// <param name="Sha256">The hash of the text, in lower-case hex.</param>
internal sealed record Migration(string Name, string Sql, string Sha256);
