using DealGraph.Domain.Catalogue;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>One date of a fact does not come after another; judged by the first and last day each can be.</summary>
internal sealed class DateOrderCheck(Findings findings, Kind kind, Field first, Field second) : ICheck
{
    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds => [[new(kind, [first, second], Visit)]];

    public void Finish()
    {
    }

    private void Visit(FactRow fact)
    {
        if (Findings.Date(fact, first) is { } before && Findings.Date(fact, second) is { } after && before.Earliest > after.Latest)
        {
            findings.Add(fact, CheckCodes.DateOrder, $"'{fact.Id}' has {second.Column} {after} before {first.Column} {before}");
        }
    }
}
