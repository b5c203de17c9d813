using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Values;

namespace DealGraph.Domain.Resolution;

/// <summary>
/// Chooses the value of each property of a fact from its claims: deterministic, documented (docs/resolution.md) and versioned.
/// Everything that was not chosen keeps a standing that says why.
/// </summary>
public static class ResolutionPolicy
{
    /// <summary>The version; a store resolved by another version is resolved anew.</summary>
    public const string Version = "1";

    /// <summary>Resolves one fact.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id.</param>
    /// <param name="claims">All its claims.</param>
    /// <param name="rates">Exchange rates for amounts.</param>
    public static ResolvedFact Resolve(Kind kind, string id, IReadOnlyList<SourcedClaim> claims, ExchangeRateTable rates)
    {
        var values = new Dictionary<Field, ResolvedValue>();
        var standings = new List<(string, string, string)>(claims.Count);
        var conflicts = new List<string>();
        foreach (var field in kind.Fields)
        {
            var ofField = claims.Where(claim => claim.Property == field.Name).ToList();
            if (ofField.Count == 0)
            {
                continue;
            }

            var outcome = PropertyResolution.Resolve(field, ofField);
            standings.AddRange(outcome.Standings.Select(standing => (standing.ClaimId, field.Name, standing.Standing)));
            if (outcome.Value is { } value)
            {
                values[field] = new ResolvedValue(value);
            }

            if (outcome.HasConflict)
            {
                conflicts.Add(field.Name);
            }
        }

        Convert(kind, values, rates);
        return new ResolvedFact(kind, id, values, standings, conflicts);
    }

    // Amounts are converted at the date that the fact itself gives.
    private static void Convert(Kind kind, Dictionary<Field, ResolvedValue> values, ExchangeRateTable rates)
    {
        foreach (var (field, value) in values.Where(pair => pair.Key.Type == FieldType.Money).ToList())
        {
            values[field] = value with { Usd = rates.Convert(Money.Parse(value.Text), DateOf(kind, values)) };
        }
    }

    private static PartialDate? DateOf(Kind kind, Dictionary<Field, ResolvedValue> values) =>
        kind.ConversionDates.Select(values.GetValueOrDefault).FirstOrDefault(value => value is not null) is { } date
            ? PartialDate.Parse(date.Text)
            : null;
}
