using CsCheck;
using DealGraph.Domain.Catalogue;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Parsing;
using DealGraph.Import.Reading;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Tests.Parsing;

/// <summary>From rows to claims and records.</summary>
public sealed class ParsingTests
{
    private static readonly byte[] Separators = [.. "\",\n\r,a1 "u8];

    [Fact]
    public void A_row_makes_a_claim_of_each_cell_with_its_qualifiers()
    {
        var (_, claims, diagnostics) = Parse("deals.csv", "id,deal_type,price,source_id,certainty,asserted_by,locator,corrects\nd,ACQUISITION,6.5bn USD,s,RUMORED,person/sam-altman,p. 1,t\n");
        Assert.Empty(diagnostics);
        Assert.Equal(["dealType", "price"], claims.Select(claim => claim.Property.Name));
        Assert.Equal(("deal/d", "6500000000 USD", "6.5bn USD", "source/s"), (claims[1].SubjectId, claims[1].Value, claims[1].OriginalValue, claims[1].SourceId));
        Assert.Equal(new ClaimQualifiers("RUMORED", "NORMAL", "person/sam-altman", "p. 1", "source/t"), claims[1].Qualifiers);
        Assert.Equal(new RowOrigin("deals.csv", 2), claims[1].Origin);
        Assert.Null(claims[0].OriginalValue);
    }

    [Fact]
    public void Qualifiers_have_defaults() =>
        Assert.Equal(new ClaimQualifiers("REPORTED", "NORMAL", null, null, null), Parse("people.csv", "id,name,source_id\na,A,s\n").Claims[0].Qualifiers);

    [Fact]
    public void A_row_with_its_key_only_claims_its_key()
    {
        var (_, claims, _) = Parse("deal_parties.csv", "deal,role,party,source_id\nd,ACQUIRER,organization/o,s\n");
        Assert.Equal(["deal/d", "ACQUIRER", "organization/o"], claims.Select(claim => claim.Value));
        Assert.All(claims, claim => Assert.StartsWith("party/d.", claim.SubjectId, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_without_an_optional_part_makes_an_id()
    {
        var (_, claims, diagnostics) = Parse("names.csv", "entity,value,language,name_type,source_id\norganization/o,Ō,,ALIAS,s\norganization/o,Ō,ja,ALIAS,s\n");
        Assert.Empty(diagnostics);
        Assert.Equal(2, claims.Select(claim => claim.SubjectId).Distinct().Count());
    }

    [Fact]
    public void Sources_and_rates_are_records()
    {
        Assert.Equal("source/s", Assert.Single(Parse("sources.csv", "id,source_type\ns,NEWS\n").Records).Id);
        var rate = Assert.Single(Parse("exchange_rates.csv", "currency,date,usd_per_unit,source_id\nEUR,2025-03-31,1.0800,s\n").Records);
        Assert.StartsWith("rate/eur.", rate.Id, StringComparison.Ordinal);
        Assert.Equal(["EUR", "2025-03-31", "1.08", "source/s"], rate.Values.Values.Select(value => value.Text));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void What_is_looked_up_has_at_most_200_characters(int length, bool isRight)
    {
        var (_, _, diagnostics) = Parse("people.csv", $"id,name,description,source_id\na,{new string('n', length)},{new string('d', 10_000)},s\n");
        Assert.Equal(isRight, diagnostics.Count == 0);
    }

    [Fact]
    public void Text_is_composed_and_its_lines_end_in_LF()
    {
        var (_, claims, _) = Parse("people.csv", "id,name,description,source_id\na,Rene\u0301,\"x\r\ny\",s\n");
        Assert.Equal(["Ren\u00e9", "x\ny"], claims.Select(claim => claim.Value));
    }

    [Theory]
    [InlineData("exchange_rates.csv", "currency,date,usd_per_unit,source_id")]
    [InlineData("deal_links.csv", "deal,link_type,other_deal,source_id,certainty,rank,asserted_by,locator,corrects")]
    [InlineData("names.csv", "entity,value,language,name_type,valid_from,valid_to,source_id,certainty,rank,asserted_by,locator,corrects")]
    [InlineData("sources.csv", "id,url,archive_url,title,publisher,author,published_on,retrieved_on,language,source_type,syndicated_from,note")]
    public void Columns_follow_from_the_catalogue(string file, string header) =>
        Assert.Equal(header, string.Join(',', SeedColumns.Of(InputFinder.KindOf(file)!).Select(column => column.Name)));

    [Fact]
    public void Any_bytes_are_rows_or_diagnostics_and_never_an_exception() =>
        Gen.Select(Gen.OneOf("deals.csv", "sources.csv", "identifiers.csv", "exchange_rates.csv"), Gen.OneOf(Gen.Byte, Gen.OneOf(Separators)).Array[0, 300])
            .Sample((file, bytes) =>
            {
                var diagnostics = new DiagnosticBag();
                var parser = new FileParser(diagnostics);
                var header = System.Text.Encoding.UTF8.GetBytes(string.Join(',', SeedColumns.Of(InputFinder.KindOf(file)!).Select(column => column.Name)) + "\n");
                foreach (var input in new[] { bytes, [.. header, .. bytes] })
                {
                    Assert.NotNull(parser.Parse(new SeedInput(file, InputFinder.KindOf(file), () => new MemoryStream(input), true), CancellationToken.None).Last().Finished);
                }
            });

    private static (List<RecordRow> Records, List<ClaimRow> Claims, IReadOnlyList<Diagnostic> Diagnostics) Parse(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var input = new SeedInput(file, InputFinder.KindOf(file), () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), true);
        var batches = new FileParser(diagnostics).Parse(input, CancellationToken.None).ToList();
        return ([.. batches.SelectMany(batch => batch.Records)], [.. batches.SelectMany(batch => batch.Claims)], diagnostics.Sorted());
    }
}
