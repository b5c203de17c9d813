using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Imports;

/// <summary>What is read of all facts of a kind, and in which order.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="OrderedBy">What facts come ordered by; those without it come last, and equal ones by id. Texts are ordered by code points.</param>
/// <param name="Fields">The fields read, each once.</param>
public sealed record FactScan(Kind Kind, FieldPart OrderedBy, IReadOnlyList<Field> Fields)
{
    /// <summary>A reference among the fields, to one kind, whose target is read too; null for none.</summary>
    public Field? Reference { get; init; }

    /// <summary>The fields read of the target, each once; none without a reference.</summary>
    public IReadOnlyList<Field> TargetFields { get; init; } = [];

    /// <summary>Whether to read where facts were entered, which costs a look at their claims.</summary>
    public bool WithOrigin { get; init; } = true;

    /// <summary>The kind of the target, or null.</summary>
    public Kind? Target => Reference is null ? null : DealGraphCatalogue.Kind(Reference.Targets.Single());
}
