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
            var pairs = figures.SelectMany((one, place) => figures.Take(place).Select(earlier => (One: one, Earlier: earlier)));
            if (pairs.FirstOrDefault(pair => IsSlip(pair.One.Figure, pair.Earlier.Figure)) is { One.Claim: { } claim, Earlier.Claim: { } other })
            {
                findings.Add(
                    fact.Id,
                    claim.Location,
                    CheckCodes.FactorOfTen,
                    $"'{fact.Id}' has a {claim.Property.Column} of {claim.Value} here and of {other.Value} at {other.Location}: is a figure off by a power of ten?");
            }
        }
    }

    private static (long Number, Interval Interval, Currency? Unit) Read(CheckedClaim claim)
    {
        if (claim.Property.Type == FieldType.Share)
        {
            var share = Share.Parse(claim.Value);
            return (share.Stated ?? 0, share.Interval, null);
        }

        var money = Money.Parse(claim.Value);
        return (money.Low ?? 0, money.Interval, money.Currency);
    }

    // Bounds such as at least 1 and at least 10 million do not exclude each other.
    private static bool IsSlip((long Number, Interval Interval, Currency? Unit) one, (long Number, Interval Interval, Currency? Unit) other)
    {
        var ratio = (double)one.Number / other.Number;
        var exponent = Math.Round(Math.Log10(ratio));
        return one.Unit == other.Unit && one.Interval.IsDisjointFrom(other.Interval)
            && exponent != 0 && Math.Abs((ratio / Math.Pow(10, exponent)) - 1) < Margin;
    }
}
