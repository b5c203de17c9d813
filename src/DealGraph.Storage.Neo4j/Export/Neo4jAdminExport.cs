using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Export;

namespace DealGraph.Storage.Neo4j.Export;

/// <summary>
/// Writes a graph as the files that <c>neo4j-admin database import full</c> takes: the way into Neo4j for graphs that are too large for one
/// transaction. The schema is made by DealGraph itself when it first meets the new database.
/// </summary>
public static class Neo4jAdminExport
{
    /// <summary>The file that holds the tool's arguments, among the others.</summary>
    public const string ArgumentsFile = "import.args";

    /// <summary>Writes everything into an empty folder.</summary>
    /// <param name="graph">What is exported.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many nodes and relationships were written.</returns>
    public static (long Nodes, long Relationships) Write(IGraphSnapshot graph, string folder, CancellationToken cancellationToken)
    {
        using var files = new AdminFiles(folder);
        foreach (var kind in DealGraphCatalogue.Kinds)
        {
            WriteNodes(files, graph, kind, cancellationToken);
        }

        foreach (var set in BookSet.All)
        {
            WriteBooks(files, graph, set);
        }

        DerivedExport.Write(files, graph, cancellationToken);
        files.WriteArguments();
        return (files.Nodes, files.Relationships);
    }

    private static void WriteNodes(AdminFiles files, IGraphSnapshot graph, Kind kind, CancellationToken cancellationToken)
    {
        var columns = ExportColumns.Of(kind);
        string[] header = [$"id:ID({kind.TypeName})", .. columns.Skip(1).Select(column => column.IsNumber ? column.Name + ":long" : column.Name)];
        var references = kind.Fields.Where(field => field.Type == FieldType.Reference)
            .Select(field => (Type: GraphNames.Relationship(field), Place: columns.Index().First(column => column.Item.Name == field.Column).Index)).ToList();
        foreach (var row in graph.ReadNodes(kind))
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.AddNode(kind.TypeName, header, row);
            foreach (var (type, place) in references)
            {
                if (row[place] is string target)
                {
                    files.AddRelationship(type, (string?)row[0] ?? "", target, []);
                }
            }
        }
    }

    // Nothing refers to them, so the tool is told a number for an id, which it does not keep.
    private static void WriteBooks(AdminFiles files, IGraphSnapshot graph, BookSet set)
    {
        var label = GraphNames.Book(set);
        string[] header = [$":ID({label})", .. set.Columns];
        foreach (var (number, row) in graph.ReadBooks(set).Index())
        {
            files.AddNode(label, header, [(long)number, .. row]);
        }
    }
}
