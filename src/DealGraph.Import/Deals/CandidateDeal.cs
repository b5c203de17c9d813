using DealGraph.Domain.Deals;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>A deal that may be another one's double.</summary>
/// <param name="target">Who is bought, invested in, licensed from or supplied.</param>
internal sealed class CandidateDeal(string target)
{
    private static readonly string[] Investments = ["FUNDING_ROUND", "MINORITY_STAKE", "MAJORITY_STAKE"];
    private static readonly string[] Supplies = ["COMPUTE_COMMITMENT", "SUPPLY"];

    public string Target { get; } = target;

    /// <summary>Who buys, invests, licenses or supplies.</summary>
    public HashSet<string> Counterparties { get; } = new(StringComparer.Ordinal);

    /// <summary>The deal; null until it was scanned.</summary>
    public FactRow? Row { get; set; }

    /// <summary>Deals of different families with the same parties are two deals.</summary>
    public string Family => Row?.Values[DealKind.DealType] is not { } type ? ""
        : DealCodes.AcquisitionTypes.Contains(type) ? "ACQUISITION"
        : Investments.Contains(type) ? "INVESTMENT"
        : Supplies.Contains(type) ? "SUPPLY"
        : type;

    /// <summary>When it was announced, or else signed or completed.</summary>
    public PartialDate? Date => Row is { } row
        ? Findings.Date(row, DealKind.AnnouncedOn) ?? Findings.Date(row, DealKind.SignedOn) ?? Findings.Date(row, DealKind.CompletedOn)
        : null;
}
