using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>One scan with all who want to see its facts.</summary>
internal sealed class FactStream(CheckScan first)
{
    private readonly List<CheckScan> wanted = [first];

    /// <summary>Whether nodes come by their ids, on which others are merged with them.</summary>
    public bool IsById => OrderedBy == FieldPart.Id;

    private FieldPart OrderedBy { get; } = first.OrderedBy ?? FieldPart.Id;

    private Field? Reference => wanted.Select(scan => scan.Reference).FirstOrDefault(reference => reference is not null);

    /// <summary>Whether it shows what another scan would: what is content with any order looks on wherever the kind comes anyway.</summary>
    public bool Serves(CheckScan scan) =>
        scan.Kind == first.Kind && (scan.OrderedBy ?? OrderedBy) == OrderedBy && (scan.Reference ?? Reference) == (Reference ?? scan.Reference);

    public void Add(CheckScan scan) => wanted.Add(scan);

    /// <summary>What is to be read of the store.</summary>
    public FactScan Scan() => new(first.Kind, OrderedBy, [.. wanted.SelectMany(scan => scan.Fields).Distinct()])
    {
        WithOrigin = wanted.Any(scan => scan.WithOrigin),
        Reference = Reference,
        TargetFields = [.. wanted.SelectMany(scan => scan.TargetFields).Distinct()],
    };

    public void Visit(FactRow fact)
    {
        foreach (var scan in wanted)
        {
            scan.Visit(fact);
        }
    }
}
