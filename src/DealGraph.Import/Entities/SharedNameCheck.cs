using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Entities;

/// <summary>
/// A further name of an entity is another than its common one, unless it says that this is the legal one too; and no two entities of one kind share a name, be it common or further.
/// Names are compared in the form that searches compare. Holds the further names.
/// </summary>
/// <param name="findings">Where reports go.</param>
/// <param name="kind">Organizations, people or models.</param>
/// <param name="name">Their common name.</param>
internal sealed class SharedNameCheck(Findings findings, Kind kind, Field name) : ICheck
{
    private static readonly Kind FurtherNames = DealGraphCatalogue.Kind(Names.KindName);

    private readonly Dictionary<string, List<FactRow>> bearersByName = new(StringComparer.Ordinal);
    private readonly string prefix = kind.Name + "/";
    private FactRow? last;

    public IReadOnlyList<CheckScan> Scans =>
    [
        new(FurtherNames, Names.Value, [Names.Entity, Names.Value, Names.NameType], AddName),
        new(kind, name, [name], Visit),
    ];

    public void Finish()
    {
    }

    private void AddName(FactRow further)
    {
        if (!further.Values[Names.Entity].StartsWith(prefix, StringComparison.Ordinal) || FoldedText.Fold(further.Values[Names.Value]) is not { Length: > 0 } folded)
        {
            return;
        }

        if (!bearersByName.TryGetValue(folded, out var bearers))
        {
            bearersByName[folded] = bearers = [];
        }

        if (bearers.Find(bearer => bearer.Values[Names.Entity] != further.Values[Names.Entity]) is { } other)
        {
            findings.Add(
                further,
                CheckCodes.SharedName,
                $"'{further.Values[Names.Entity]}' and '{other.Values[Names.Entity]}' ({SourceLocation.Of(other.Origin)}) are both called '{further.Values[Names.Value]}': are they one?");
        }

        bearers.Add(further);
    }

    private void Visit(FactRow entity)
    {
        var text = entity.Values[name];
        if (last is { } before && before.Values[name] == text)
        {
            findings.Add(entity, CheckCodes.SharedName, $"'{entity.Id}' and '{before.Id}' ({SourceLocation.Of(before.Origin)}) are both called '{text}': are they one?");
        }

        last = entity;
        foreach (var further in bearersByName.GetValueOrDefault(FoldedText.Fold(text)) ?? [])
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
