using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Entities;

/// <summary>
/// A further name of an entity is another than its common one, unless it says that this is the legal one too; and no two entities of one kind share a name, be it common or further.
/// Names are compared in the form that searches compare, in which they come: only the bearers of one name are held.
/// </summary>
/// <param name="findings">Where reports go.</param>
/// <param name="kind">Organizations, people or models.</param>
/// <param name="name">Their common name.</param>
internal sealed class SharedNameCheck(Findings findings, Kind kind, Field name) : ICheck
{
    private static readonly Kind FurtherNames = DealGraphCatalogue.Kind(Names.KindName);

    private readonly List<FactRow> furtherNames = [];
    private readonly List<FactRow> entities = [];
    private readonly string prefix = kind.Name + "/";
    private string? folded;

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
    [
        [
            new(FurtherNames, new FieldPart(Names.Value, Part.Folded), [Names.Entity, Names.Value, Names.NameType], AddName),
            new(kind, new FieldPart(name, Part.Folded), [name], entity => Add(entities, entity)),
        ],
    ];

    public void Finish()
    {
        // What folds to nothing is no name that two could share.
        if (folded is "")
        {
            furtherNames.Clear();
        }

        if (furtherNames.Count + entities.Count > 1)
        {
            var names = InOrder(furtherNames, Names.Value);
            CompareNames(names);
            CompareEntities(InOrder(entities, name), names);
        }

        furtherNames.Clear();
        entities.Clear();
    }

    private static List<FactRow> InOrder(List<FactRow> bearers, Field text) =>
        [.. bearers.OrderBy(bearer => bearer.Values[text], CodePointOrder.Instance).ThenBy(bearer => bearer.Id, CodePointOrder.Instance)];

    private void AddName(FactRow further)
    {
        if (further.Values[Names.Entity].StartsWith(prefix, StringComparison.Ordinal))
        {
            Add(furtherNames, further);
        }
    }

    private void Add(List<FactRow> bearers, FactRow bearer)
    {
        if (bearer.Key != folded)
        {
            Finish();
            folded = bearer.Key;
        }

        bearers.Add(bearer);
    }

    private void CompareNames(List<FactRow> names)
    {
        foreach (var (place, further) in names.Index())
        {
            if (names.Take(place).FirstOrDefault(bearer => bearer.Values[Names.Entity] != further.Values[Names.Entity]) is { } other)
            {
                findings.Add(
                    further,
                    CheckCodes.SharedName,
                    $"'{further.Values[Names.Entity]}' and '{other.Values[Names.Entity]}' ({SourceLocation.Of(other.Origin)}) are both called '{further.Values[Names.Value]}': are they one?");
            }
        }
    }

    private void CompareEntities(List<FactRow> inOrder, List<FactRow> names)
    {
        FactRow? last = null;
        foreach (var entity in inOrder)
        {
            var text = entity.Values[name];
            if (last is { } before && before.Values[name] == text)
            {
                findings.Add(entity, CheckCodes.SharedName, $"'{entity.Id}' and '{before.Id}' ({SourceLocation.Of(before.Origin)}) are both called '{text}': are they one?");
            }

            last = entity;
            foreach (var further in names)
            {
                if (further.Values[Names.Entity] != entity.Id)
                {
                    findings.Add(
                        entity, CheckCodes.SharedName, $"'{entity.Id}' has the name '{text}', as has '{further.Values[Names.Entity]}' ({SourceLocation.Of(further.Origin)}): are they one?");
                }
                else if (further.Values[Names.Value] == text && further.Values[Names.NameType] != "LEGAL")
                {
                    findings.Add(further, CheckCodes.DeadAlias, $"'{entity.Id}' is commonly called '{text}' already: this further name says nothing");
                }
            }
        }
    }
}
