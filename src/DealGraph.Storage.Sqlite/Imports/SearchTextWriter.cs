using DealGraph.Domain.Entities;
using DealGraph.Domain.Resolution;
using DealGraph.Domain.Values;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Keeps the texts that search looks in; triggers carry them into the full-text index.</summary>
internal sealed class SearchTextWriter(ImportContext context)
{
    private readonly Statement write = context.Connection.Named("Imports/WriteSearchText");
    private readonly Statement delete = context.Connection.Named("Imports/DeleteSearchText");

    /// <summary>How many texts were written or removed.</summary>
    public long Written { get; private set; }

    public void Write(ResolvedFact fact)
    {
        if (fact.Kind.SearchField is not { } field)
        {
            return;
        }

        var folded = fact.Values.TryGetValue(field, out var value) ? FoldedText.Fold(value.Text) : "";
        if (folded.Length > 0 && NodeOf(fact) is { } node)
        {
            var kind = node[..node.IndexOf('/', StringComparison.Ordinal)];
            Written += write.Bind(1, fact.Id).Bind(2, node).Bind(3, folded).Bind(4, SearchKeys.First(kind)).Bind(5, SearchKeys.Last(kind)).Run();
        }
        else
        {
            Delete(fact.Id);
        }
    }

    public void Delete(string fact)
    {
        if (!context.IsFirst)
        {
            Written += delete.Bind(1, fact).Run();
        }
    }

    // Another name finds its bearer, not itself.
    private static string? NodeOf(ResolvedFact fact) =>
        fact.Kind.Name == Names.KindName ? fact.Values.GetValueOrDefault(Names.Entity)?.Text : fact.Id;
}
