using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Deals;

/// <summary>No source prints as price of a part what it or another prints as valuation of the whole.</summary>
internal sealed class ValuationAsPriceCheck(Findings findings) : IClaimCheck
{
    private static readonly Kind Deals = DealGraphCatalogue.Kind(DealKind.KindName);
    private static readonly IReadOnlyList<Field> Valuations = [Deals.Field("preMoneyValuation"), Deals.Field("postMoneyValuation")];

    public void Visit(ClaimedFact fact)
    {
        if (fact.Kind != Deals || fact.Chosen(DealKind.DealType)?.Value is not { } type || !DealCodes.PartialTypes.Contains(type))
        {
            return;
        }

        var valuations = fact.Claims.Where(claim => Valuations.Contains(claim.Property)).ToList();
        foreach (var price in fact.Of(DealKind.Price).Where(price => price.Value != "undisclosed"))
        {
            if (valuations.Find(valuation => valuation.Value.TrimStart('~') == price.Value.TrimStart('~')) is { } valuation)
            {
                findings.Add(
                    fact.Id,
                    price.Location,
                    CheckCodes.ValuationAsPrice,
                    $"'{fact.Id}' has a price of {price.Value}, which {valuation.Location} gives as {valuation.Property.Column}");
                return;
            }
        }
    }
}
