using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>What a check wants to see: all facts of a kind. Checks that want the same kind and order share one scan.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="OrderedBy">What facts come ordered by; null when the check is content with any order.</param>
/// <param name="Fields">The fields it looks at.</param>
/// <param name="Visit">Sees each fact.</param>
internal sealed record CheckScan(Kind Kind, FieldPart? OrderedBy, IReadOnlyList<Field> Fields, Action<FactRow> Visit)
{
    public CheckScan(Kind kind, IReadOnlyList<Field> fields, Action<FactRow> visit)
        : this(kind, default(FieldPart?), fields, visit)
    {
    }

    public CheckScan(Kind kind, Field orderedBy, IReadOnlyList<Field> fields, Action<FactRow> visit)
        : this(kind, new FieldPart(orderedBy), fields, visit)
    {
    }

    /// <summary>Whether it looks at where facts were entered, as every check does that reports them.</summary>
    public bool WithOrigin { get; init; } = true;

    /// <summary>A reference among the fields whose target it looks at too, or null.</summary>
    public Field? Reference { get; init; }

    /// <summary>The fields it looks at of the target.</summary>
    public IReadOnlyList<Field> TargetFields { get; init; } = [];
}
