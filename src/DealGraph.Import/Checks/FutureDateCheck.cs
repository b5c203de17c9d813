using DealGraph.Domain.Catalogue;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>Dates do not certainly lie in the future, except the ones that are expectations.</summary>
internal sealed class FutureDateCheck(Findings findings, Kind kind) : ICheck
{
    private readonly IReadOnlyList<Field> dates = [.. kind.Fields.Where(Watches)];

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds => [[new(kind, dates, Visit)]];

    public static bool Watches(Field field) => field is { Type: FieldType.Date, Name: not "expectedCloseOn" };

    public void Finish()
    {
    }

    private void Visit(FactRow fact)
    {
        foreach (var field in dates)
        {
            if (Findings.Date(fact, field) is { } date && date.Earliest > findings.Today)
            {
                findings.Add(fact, CheckCodes.Future, $"'{fact.Id}' has {field.Column} {date}, which lies in the future");
            }
        }
    }
}
