using DealGraph.Domain.Catalogue;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>References of a kind to itself, such as member_of, do not lead back to where they began.</summary>
internal sealed class ReferenceCycleCheck(Findings findings, Kind kind, Field reference) : ICheck
{
    private readonly Cycles<FactRow> cycles = new();

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds => [[new(kind, [reference], Visit)]];

    public void Finish()
    {
        foreach (var (nodes, closing) in cycles.Find())
        {
            findings.Add(closing, CheckCodes.ReferenceCycle, $"{reference.Column} leads in a circle: {string.Join(" -> ", nodes.Append(nodes[0]))}");
        }
    }

    private void Visit(FactRow fact)
    {
        if (fact.Values.TryGetValue(reference, out var target))
        {
            cycles.Add(fact.Id, target, fact);
        }
    }
}
