using System.Collections.Concurrent;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>What generated queries are made of: the kinds, and the scalars and values that a graph has.</summary>
internal sealed class GeneratorVocabulary(IReadOnlyList<OracleNode> nodes, IReadOnlyList<string> kinds, int depth, bool withSearch)
{
    private readonly ILookup<Kind, OracleNode> byKind = nodes.ToLookup(node => node.Kind);
    private readonly ConcurrentDictionary<Kind, (IReadOnlyList<FieldPart> All, IReadOnlyList<FieldPart> Filled)> parts = [];
    private readonly ConcurrentDictionary<(Kind Kind, FieldPart Part), IReadOnlyList<object>> values = [];
    private readonly ConcurrentDictionary<Kind, IReadOnlyList<Relation>> relations = [];
    private readonly ConcurrentDictionary<Kind, IReadOnlyList<OracleNode>> lists = [];

    public IReadOnlyList<OracleNode> Nodes => nodes;

    public IReadOnlyList<string> Kinds => kinds;

    /// <summary>How many relations are followed in a row.</summary>
    public int Depth => depth;

    /// <summary>The kinds that search finds.</summary>
    public IReadOnlyList<Kind> SearchedKinds { get; } = [.. new[] { "organization", "person", "model", "deal" }.Select(Ask.Kind)];

    /// <summary>The folded names that search looks in; empty when nothing is searched for.</summary>
    public IReadOnlyList<string> SearchTexts { get; } = withSearch
        ? [.. nodes.Where(node => node.Kind.SearchField is not null).Select(node => node[new FieldPart(node.Kind.SearchField, Part.Folded)]).OfType<string>().Where(text => text.Length > 0)]
        : [];

    /// <summary>The nodes of a kind.</summary>
    public IReadOnlyList<OracleNode> NodesOf(Kind kind) => lists.GetOrAdd(kind, key => [.. byKind[key]]);

    /// <summary>The parts of a kind's fields: all, and those that the graph fills.</summary>
    public (IReadOnlyList<FieldPart> All, IReadOnlyList<FieldPart> Filled) Parts(Kind kind) => parts.GetOrAdd(kind, key =>
    {
        FieldPart[] all = [.. key.Fields.SelectMany(field => FieldParts.Of(field.Type).Select(part => new FieldPart(field, part)))];
        return (all, [.. all.Where(part => Values(key, part) is not [])]);
    });

    /// <summary>The values of a scalar, as often as they occur.</summary>
    public IReadOnlyList<object> Values(Kind kind, FieldPart part) =>
        values.GetOrAdd((kind, part), key => [.. byKind[key.Kind].Select(node => node[key.Part]).OfType<object>()]);

    /// <summary>The relations between the kinds that lead from one.</summary>
    public IReadOnlyList<Relation> Relations(Kind kind) => relations.GetOrAdd(kind, key => [.. key.Relations.Where(relation =>
        relation.Targets.All(kinds.Contains) && relation.Steps.All(step => kinds.Contains(step.Kind)))]);
}
