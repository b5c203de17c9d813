using CsCheck;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Domain.Values;

namespace DealGraph.Domain.Tests.Resolution;

/// <summary>How a value is chosen from claims, rule by rule.</summary>
public sealed class ResolutionTests
{
    private static readonly Kind Deal = DealGraphCatalogue.Kind("deal");

    [Fact]
    public void A_preferred_claim_wins_over_a_surer_one() =>
        Chooses("2bn USD", Price("1bn USD", "a") with { Certainty = "CONFIRMED" }, Price("2bn USD", "b") with { Rank = "PREFERRED" });

    [Fact]
    public void A_confirmed_claim_wins_over_a_rumour_and_they_conflict()
    {
        var fact = Resolve(Price("1bn USD", "a") with { Certainty = "RUMORED" }, Price("2bn USD", "b") with { Certainty = "CONFIRMED" });
        Assert.Equal("2000000000 USD", ValueOf(fact, "price"));
        Assert.Equal(["price"], fact.Conflicts);
        Assert.Equal("CONFLICTS", Standing(fact, "a"));
    }

    [Fact]
    public void A_filing_wins_over_news_of_the_same_certainty() =>
        Chooses("2bn USD", Price("1bn USD", "a"), Price("2bn USD", "b") with { SourceType = "REGULATORY_FILING" });

    [Fact]
    public void What_more_publishers_say_wins() =>
        Chooses("1bn USD", Price("2bn USD", "a", "2025-09"), Price("1bn USD", "b", "2025-01"), Price("1bn USD", "c", "2025-01"));

    [Fact]
    public void A_publisher_counts_once_however_often_it_repeats_itself() => Chooses(
        "2bn USD",
        Price("1bn USD", "a", "2025-01") with { Publisher = "P" },
        Price("1bn USD", "b", "2025-01") with { Publisher = "P" },
        Price("2bn USD", "c", "2025-09"));

    [Fact]
    public void A_copy_counts_with_its_original() => Chooses(
        "2bn USD",
        Price("1bn USD", "original", "2025-01"),
        Price("1bn USD", "copy", "2025-01") with { OriginalSourceId = "source/original" },
        Price("2bn USD", "other", "2025-09"));

    [Fact]
    public void Copies_of_one_original_count_once() => Chooses(
        "2bn USD",
        Price("1bn USD", "copy-1", "2025-01") with { OriginalSourceId = "source/original" },
        Price("1bn USD", "copy-2", "2025-01") with { OriginalSourceId = "source/original" },
        Price("2bn USD", "other", "2025-09"));

    [Fact]
    public void A_code_that_says_unknown_agrees_with_every_other()
    {
        var stake = DealGraphCatalogue.Kind("stake");
        var unknown = Price("1bn USD", "a", "2025-09") with { Property = "shareBasis", Value = "UNKNOWN", Certainty = "CONFIRMED" };
        var known = Price("1bn USD", "b", "2025-01") with { Property = "shareBasis", Value = "VOTES" };
        var fact = ResolutionPolicy.Resolve(stake, "stake/x", [unknown, known], new ExchangeRateTable());
        Assert.Equal("VOTES", fact.Values[stake.Field("shareBasis")].Text);
        Assert.Empty(fact.Conflicts);
    }

    [Fact]
    public void The_newest_source_wins_among_equals() => Chooses("2bn USD", Price("1bn USD", "a", "2025-01"), Price("2bn USD", "b", "2025-02"));

    [Fact]
    public void An_exact_figure_refines_an_approximate_one_without_conflict()
    {
        var fact = Resolve(Price("~14bn USD", "a") with { Certainty = "CONFIRMED" }, Price("14.3bn USD", "b"));
        Assert.Equal("14300000000 USD", ValueOf(fact, "price"));
        Assert.Empty(fact.Conflicts);
        Assert.Equal("AGREES", Standing(fact, "a"));
    }

    [Fact]
    public void A_day_refines_its_month_and_conflicts_with_another()
    {
        Assert.Equal("2025-06-12", ValueOf(Resolve(Date("2025-06", "a") with { Certainty = "CONFIRMED" }, Date("2025-06-12", "b")), "announcedOn"));
        var fact = Resolve(Date("2025-07", "a") with { Certainty = "CONFIRMED" }, Date("2025-06-12", "b"));
        Assert.Equal("2025-07", ValueOf(fact, "announcedOn"));
        Assert.Equal(["announcedOn"], fact.Conflicts);
    }

    [Fact]
    public void An_undisclosed_price_agrees_with_every_price()
    {
        var fact = Resolve(Price("undisclosed", "a") with { Certainty = "CONFIRMED" }, Price("2bn USD", "b"));
        Assert.Equal("2000000000 USD", ValueOf(fact, "price"));
        Assert.Empty(fact.Conflicts);
    }

    [Fact]
    public void Two_currencies_neither_agree_nor_conflict()
    {
        var fact = Resolve(Price("2bn USD", "a") with { Certainty = "CONFIRMED" }, Price("1.7bn EUR", "b"));
        Assert.Empty(fact.Conflicts);
        Assert.Equal("OTHER", Standing(fact, "b"));
    }

    [Fact]
    public void A_corrected_claim_is_out_of_consideration()
    {
        var fact = Resolve(Price("1bn USD", "a") with { Certainty = "CONFIRMED" }, Price("2bn USD", "b") with { Corrects = "source/a" });
        Assert.Equal("2000000000 USD", ValueOf(fact, "price"));
        Assert.Equal("DEPRECATED", Standing(fact, "a"));
        Assert.Empty(fact.Conflicts);
    }

    [Fact]
    public void A_deprecated_claim_corrects_nothing() =>
        Chooses("1bn USD", Price("1bn USD", "a"), Price("2bn USD", "b") with { Corrects = "source/a", Rank = "DEPRECATED" });

    [Fact]
    public void Nothing_is_chosen_when_all_is_deprecated() =>
        Assert.Empty(Resolve(Price("1bn USD", "a") with { Rank = "DEPRECATED" }).Values);

    [Fact]
    public void The_furthest_stage_holds_and_earlier_ones_are_no_conflict()
    {
        var fact = Resolve(Claim("status", "ANNOUNCED", "a") with { Certainty = "CONFIRMED" }, Claim("status", "COMPLETED", "b"));
        Assert.Equal("COMPLETED", ValueOf(fact, "status"));
        Assert.Empty(fact.Conflicts);
    }

    [Fact]
    public void Two_ends_of_one_deal_conflict() =>
        Assert.Equal(["status"], Resolve(Claim("status", "TERMINATED", "a"), Claim("status", "COMPLETED", "b")).Conflicts);

    [Fact]
    public void The_newest_claim_holds_where_values_change_with_time()
    {
        var fact = Resolve(
            Claim("regulatoryStatus", "under review", "a", "2025-01") with { Certainty = "CONFIRMED" }, Claim("regulatoryStatus", "cleared", "b", "2025-05"));
        Assert.Equal("cleared", ValueOf(fact, "regulatoryStatus"));
        Assert.Empty(fact.Conflicts);
    }

    [Fact]
    public void Two_titles_are_no_conflict() => Assert.Empty(Resolve(Claim("title", "A", "a"), Claim("title", "B", "b")).Conflicts);

    [Fact]
    public void The_order_of_claims_does_not_matter()
    {
        var values = OneOf("~14bn USD", "14.3bn USD", "14bn..15bn USD", "6.5bn USD", "undisclosed", "<=20bn USD", "1bn EUR", ">=7bn USD");
        var claims = Gen.Select(values, Gen.Int[0, 3], Gen.Int[0, 2], OneOf("2025-01", "2025", "2024-11"), OneOf<string?>(null, "source/0", "source/1"), Gen.Int[0, 9])
            .Select((value, certainty, rank, published, corrects, publisher) => Price(value, "x", published) with
            {
                Certainty = new[] { "CONFIRMED", "REPORTED", "ESTIMATED", "RUMORED" }[certainty],
                Rank = new[] { "NORMAL", "PREFERRED", "DEPRECATED" }[rank],
                Corrects = publisher > 7 ? corrects : null,
                Publisher = $"publisher {publisher % 3}",
            }).List[1, 7].Select(list => list.Select((claim, i) => claim with { Id = $"claim/{i}", SourceId = $"source/{i}" }).ToList());
        Gen.Select(claims, Gen.Int).Sample((list, seed) =>
        {
            var shuffled = list.ToArray();
            new Random(seed).Shuffle(shuffled);
            var (x, y) = (Resolve([.. list]), Resolve(shuffled));
            Assert.Equal(x.Values.GetValueOrDefault(Deal.Field("price"))?.Text, y.Values.GetValueOrDefault(Deal.Field("price"))?.Text);
            Assert.Equal(x.Conflicts, y.Conflicts);
            Assert.Equal(x.Standings.Order(), y.Standings.Order());
            Assert.True(x.Standings.Count(standing => standing.Standing == "CHOSEN") == (x.Values.Count == 0 ? 0 : 1));
        });
    }

    [Fact]
    public void An_amount_is_converted_at_the_last_rate_before_its_date()
    {
        var rates = new ExchangeRateTable();
        rates.Add("EUR", new DateOnly(2025, 3, 28), 1.08m, "source/ecb");
        var fact = ResolutionPolicy.Resolve(Deal, "deal/d", [Price("1bn EUR", "a"), Claim("announcedOn", "2025-03-30", "a")], rates);
        Assert.Equal(new UsdAmount(108_000_000_000, new Interval(108_000_000_000, 108_000_000_000), "2025-03-28 1.08 source/ecb"), fact.Values[Deal.Field("price")].Usd);
    }

    [Theory]
    [InlineData("0001-01-03")]
    [InlineData("2020")]
    public void An_amount_without_a_rate_is_not_converted(string date)
    {
        var rates = new ExchangeRateTable();
        rates.Add("EUR", new DateOnly(2025, 3, 28), 1.08m, "source/ecb");
        var fact = ResolutionPolicy.Resolve(Deal, "deal/d", [Price("1bn EUR", "a"), Claim("announcedOn", date, "a")], rates);
        Assert.Null(fact.Values[Deal.Field("price")].Usd);
    }

    private static void Chooses(string value, params SourcedClaim[] claims)
    {
        Assert.Equal(Money.Parse(value).Text, ValueOf(Resolve(claims), "price"));
        Assert.Equal(Money.Parse(value).Text, ValueOf(Resolve([.. claims.Reverse()]), "price"));
    }

    private static ResolvedFact Resolve(params SourcedClaim[] claims) => ResolutionPolicy.Resolve(Deal, "deal/d", claims, new ExchangeRateTable());

    private static string? ValueOf(ResolvedFact fact, string field) => fact.Values.GetValueOrDefault(Deal.Field(field))?.Text;

    private static string Standing(ResolvedFact fact, string source) => fact.Standings.Single(standing => standing.ClaimId == $"claim/{source}").Standing;

    private static SourcedClaim Price(string value, string source, string published = "2025-06") => Claim("price", Money.Parse(value).Text, source, published);

    private static SourcedClaim Date(string value, string source) => Claim("announcedOn", value, source);

    private static SourcedClaim Claim(string property, string value, string source, string published = "2025-06") => new(
        $"claim/{source}", property, value, $"source/{source}", "REPORTED", "NORMAL", null, "NEWS", $"Publisher of {source}", null, PartialDate.Parse(published));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
