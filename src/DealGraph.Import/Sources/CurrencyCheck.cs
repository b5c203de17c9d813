using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Sources;

/// <summary>Sources do not give the same number in different currencies: mostly one of them silently calls another currency dollars.</summary>
internal sealed class CurrencyCheck(Findings findings) : IClaimCheck
{
    public void Visit(ClaimedFact fact)
    {
        foreach (var claims in fact.Claims.Where(claim => claim.Property.Type == FieldType.Money).GroupBy(claim => claim.Property))
        {
            // The number as printed, whatever the currency's minor unit and the sign before it.
            var figures = claims.Select(claim => (Claim: claim, Money: Money.Parse(claim.Value))).Where(pair => pair.Money.Low > 0).ToList();
            var pairs = figures.SelectMany((one, place) => figures.Take(place).Select(earlier => (One: one, Earlier: earlier)));
            if (pairs.FirstOrDefault(pair => pair.One.Money.Currency != pair.Earlier.Money.Currency && Number(pair.One.Money) == Number(pair.Earlier.Money))
                is { One.Claim: { } claim, Earlier.Claim: { } other })
            {
                findings.Add(
                    fact.Id,
                    claim.Location,
                    CheckCodes.CurrencyMixed,
                    $"'{fact.Id}' has a {claim.Property.Column} of {claim.Value} here and of {other.Value} at {other.Location}: which currency is it?");
            }
        }
    }

    private static decimal? Number(Money money) => money.Low / (decimal?)money.Currency?.MinorPerUnit;
}
