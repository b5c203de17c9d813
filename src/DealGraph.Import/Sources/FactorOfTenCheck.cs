using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Sources;

/// <summary>
/// Sources that give the same amount or share do not differ by a power of ten: a ratio within a twentieth of 10, 100, 1000 or more is
/// mostly a slip of the point, or millions for billions.
/// </summary>
internal sealed class FactorOfTenCheck(Findings findings) : IClaimCheck
{
    private const double Margin = 0.05;

    public void Visit(ClaimedFact fact)
    {
        foreach (var claims in fact.Claims.Where(claim => claim.Property.Type is FieldType.Money or FieldType.Share).GroupBy(claim => claim.Property))
        {
            var figures = claims.Select(claim => (Claim: claim, Figure: Read(claim))).Where(pair => pair.Figure.Number > 0).ToList();
            foreach (var (claim, figure) in figures.Skip(1))
            {
                if (figures.Find(other => other.Figure.Unit == figure.Unit && IsPowerOfTen((double)figure.Number / other.Figure.Number)).Claim is { } other
                    && other.Location.CompareTo(claim.Location) < 0)
                {
                    findings.Add(
                        fact.Id,
                        claim.Location,
                        CheckCodes.FactorOfTen,
                        $"'{fact.Id}' has a {claim.Property.Column} of {claim.Value} here and of {other.Value} at {other.Location}: is a figure off by a power of ten?");
                }
            }
        }
    }

    private static (long Number, Currency? Unit) Read(CheckedClaim claim)
    {
        if (claim.Property.Type == FieldType.Share)
        {
            return (Share.Parse(claim.Value).Stated ?? 0, null);
        }

        var money = Money.Parse(claim.Value);
        return (money.Low ?? 0, money.Currency);
    }

    private static bool IsPowerOfTen(double ratio)
    {
        var exponent = Math.Round(Math.Log10(ratio));
        return exponent != 0 && Math.Abs((ratio / Math.Pow(10, exponent)) - 1) < Margin;
    }
}
