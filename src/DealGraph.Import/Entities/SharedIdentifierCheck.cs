using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Entities;

/// <summary>Two entities with the same identifier are probably one.</summary>
internal sealed class SharedIdentifierCheck(Findings findings) : ICheck
{
    private readonly Dictionary<string, string> entityByScheme = new(StringComparer.Ordinal);
    private string? value;

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
        [[new(DealGraphCatalogue.Kind(Identifiers.KindName), Identifiers.Value, [Identifiers.Entity, Identifiers.Scheme, Identifiers.Value], Visit)]];

    public void Finish()
    {
    }

    private void Visit(FactRow identifier)
    {
        if (identifier.Values[Identifiers.Value] != value)
        {
            value = identifier.Values[Identifiers.Value];
            entityByScheme.Clear();
        }

        var (scheme, entity) = (identifier.Values[Identifiers.Scheme], identifier.Values[Identifiers.Entity]);
        if (!entityByScheme.TryAdd(scheme, entity) && entityByScheme[scheme] != entity)
        {
            findings.Add(identifier, CheckCodes.SharedIdentifier, $"'{entity}' and '{entityByScheme[scheme]}' both have the {scheme} '{value}': are they one?");
        }
    }
}
