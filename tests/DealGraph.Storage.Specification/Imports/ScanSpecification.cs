using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Specification.Imports;

/// <summary>How an import reads facts back.</summary>
public abstract class ScanSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly Kind Organization = DealGraphCatalogue.Kind("organization");
    private static readonly Kind Claim = DealGraphCatalogue.Kind("claim");
    private static readonly Kind Source = DealGraphCatalogue.Kind("source");

    [Fact]
    public async Task Facts_are_scanned_by_the_field_and_then_by_id_and_those_without_it_come_last()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a")
            .Organization("organization/a", "A").Claim("organization/b", "country", "US").Organization("organization/b", "B")
            .Organization("organization/c", "C").Claim("organization/c", "country", "FR").Organization("organization/d", "D").Claim("organization/d", "country", "US"));

        Assert.Equal(
            ["organization/c", "organization/b", "organization/d", "organization/a"], (await ValuesAsync("organization", "country")).Keys);
    }

    [Fact]
    public async Task Facts_are_scanned_by_id_without_a_field()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/b", "B").Organization("organization/a", "Z"));

        var facts = await ReadAsync(new FactScan(Organization, FieldPart.Id, []));

        Assert.Equal(["organization/a", "organization/b"], facts.Select(fact => fact.Key));
        Assert.All(facts, fact => Assert.Empty(fact.Values));
    }

    [Fact]
    public async Task A_scan_by_a_truth_value_has_its_words_for_keys_whether_it_reads_it_or_not()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/c", "C").Organization("organization/b", "B")
            .Claim("organization/b", "isPublic", "false").Organization("organization/a", "A").Claim("organization/a", "isPublic", "true"));
        var isPublic = Organization.Field("isPublic");

        foreach (var fields in new Field[][] { [], [isPublic] })
        {
            var facts = await ReadAsync(new FactScan(Organization, new FieldPart(isPublic), fields));

            Assert.Equal(["organization/b", "organization/a", "organization/c"], facts.Select(fact => fact.Id));
            Assert.Equal(["false", "true", null], facts.Select(fact => fact.Key));
        }
    }

    [Fact]
    public async Task Facts_are_scanned_by_a_folded_text_in_the_order_of_code_points()
    {
        // U+20000 comes after U+FA0E, though its UTF-16 units come before.
        await ImportAsync(TestDataset.Empty.Source("source/a")
            .Organization("organization/a", "\U00020000").Organization("organization/b", "\uFA0E").Organization("organization/c", "Ünï").Organization("organization/d", "UNI!"));

        var facts = await ReadAsync(new FactScan(Organization, new FieldPart(Organizations.Name, Part.Folded), [Organizations.Name]));

        Assert.Equal(["uni", "uni", "\uFA0E", "\U00020000"], facts.Select(fact => fact.Key));
        Assert.Equal(["Ünï", "UNI!", "\uFA0E", "\U00020000"], facts.Select(fact => fact.Values[Organizations.Name]));
    }

    [Fact]
    public async Task A_claim_is_scanned_with_fields_of_its_source()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a", publisher: "The Post").Source("source/b", publishedOn: "2024-05")
            .Organization("organization/x", "X").Organization("organization/y", "Y", "source/b"));

        var claims = await ReadAsync(new FactScan(Claim, new FieldPart(Claims.Subject), [Claims.Source])
        {
            Reference = Claims.Source,
            TargetFields = [SourceKind.Publisher, SourceKind.PublishedOn],
        });

        Assert.Equal(["organization/x", "organization/y"], claims.Select(claim => claim.Key));
        Assert.Equal([KeyValuePair.Create(SourceKind.Publisher, "The Post")], claims[0].Target);
        Assert.Equal([KeyValuePair.Create(SourceKind.PublishedOn, "2024-05")], claims[1].Target);
    }

    [Fact]
    public async Task Claims_are_scanned_alike_within_their_import_and_after_it_whatever_is_asked_of_them()
    {
        var qualifiers = new ClaimQualifiers("RUMORED", "PREFERRED", "person/p", "page 3", "source/b");
        var dataset = TestDataset.Empty
            .Source("source/b", publisher: "The Post", publishedOn: "2024-05").Source("source/a", publisher: "The Copy", copyOf: "source/b")
            .Organization("organization/y", "Y").Organization("organization/x", "X", line: 12).Source("source/c", publisher: "The Herald")
            .Claim("organization/x", "country", "US").Claim("organization/x", "country", "FR", "source/c").Claim("person/p", "name", "P").Claim("deal/1", "dealType", "ACQUISITION", qualifiers: qualifiers)
            .Claim("deal/1", "price", "5 USD", "source/b", file: "deals.csv", line: 9).Claim("deal/1", "price", "7 USD", "source/c");
        var scan = new FactScan(Claim, new FieldPart(Claims.Subject), [.. Claim.Fields]) { Reference = Claims.Source, TargetFields = [.. Source.Fields] };
        await using (var session = await ResolvedAsync(dataset))
        {
            var within = Described(await session.ScanAsync(scan, Cancellation).ToListAsync(Cancellation));
            Assert.Equal(within, Described(await session.ScanAsync(scan, Cancellation).ToListAsync(Cancellation)));
            await session.CommitAsync(Cancellation);

            Assert.Equal(8, within.Count);
            Assert.Contains(within, claim => claim.Contains("standing CONFLICTS", StringComparison.Ordinal) && claim.Contains("conflict conflict/", StringComparison.Ordinal));
            Assert.Equal(Described(await ReadAsync(scan)), within);
        }

        static List<string> Described(List<FactRow> claims) => [.. claims.Select(claim => string.Join(
            ", ", claim.Values.Concat(claim.Target).Select(pair => $"{pair.Key.Name} {pair.Value}").Prepend($"{claim.Id} {claim.Key} {claim.Origin}")))];
    }

    [Fact]
    public async Task Claims_of_sources_that_are_older_than_the_first_claim_are_scanned_with_them()
    {
        var sources = TestDataset.Empty.Source("source/a", publisher: "The Post");
        await ImportAsync(sources with { Scope = sources.Scope with { Dataset = "sources" } });
        var dataset = TestDataset.Empty.Organization("organization/x", "X");
        await using var session = await ResolvedAsync(dataset);

        var scan = new FactScan(Claim, new FieldPart(Claims.Subject), [Claims.Source]) { Reference = Claims.Source, TargetFields = [SourceKind.Publisher] };
        Assert.Equal("The Post", (await session.ScanAsync(scan, Cancellation).SingleAsync(Cancellation)).Target[SourceKind.Publisher]);
    }

    [Fact]
    public async Task A_reference_to_the_same_kind_reads_the_target_and_none_where_it_is_absent()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a", publisher: "The Post").Source("source/b", publisher: "The Copy", copyOf: "source/a")
            .Organization("organization/x", "X"));

        var sources = await ReadAsync(new FactScan(Source, FieldPart.Id, [SourceKind.Publisher, SourceKind.SyndicatedFrom])
        {
            Reference = SourceKind.SyndicatedFrom,
            TargetFields = [SourceKind.Publisher],
        });

        Assert.Equal(["The Post", "The Copy"], sources.Select(source => source.Values[SourceKind.Publisher]));
        Assert.Equal([null, "The Post"], sources.Select(source => source.Target.GetValueOrDefault(SourceKind.Publisher)));
    }

    [Fact]
    public async Task Where_facts_were_entered_is_told_only_when_asked()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a", line: 5).Organization("organization/x", "X", line: 7));

        foreach (var kind in new[] { Organization, Source })
        {
            var scan = new FactScan(kind, FieldPart.Id, []);
            Assert.Equal(kind == Source ? 5 : 7, (await ReadAsync(scan)).Single().Origin.Line);
            Assert.Equal(0, (await ReadAsync(scan with { WithOrigin = false })).Single().Origin.Line);
        }
    }

    [Fact]
    public async Task Where_a_fact_was_entered_first_is_known_within_the_import_that_enters_or_moves_it()
    {
        foreach (var (offset, expected) in new[] { (0, new RowOrigin("a.csv", 20)), (1, new RowOrigin("a.csv", 21)), (0, new RowOrigin("a.csv", 20)) })
        {
            var dataset = TestDataset.Empty.Source("source/a").Organization("organization/x", "X", line: 3 + offset)
                .Claim("organization/x", "country", "US", file: "b.csv", line: 2 + offset)
                .Claim("organization/x", "isPublic", "true", file: "a.csv", line: 30 + offset)
                .Claim("organization/x", "entityType", "LAB", file: "a.csv", line: 20 + offset);
            await using var session = await ResolvedAsync(dataset);

            Assert.Equal(expected, (await session.ScanAsync(new FactScan(Organization, FieldPart.Id, []), Cancellation).SingleAsync(Cancellation)).Origin);
            await session.CommitAsync(Cancellation);
        }
    }

    [Fact]
    public async Task Scans_are_read_by_turns_even_two_of_the_same_facts()
    {
        var dataset = TestDataset.Empty.Source("source/a");
        foreach (var number in Enumerable.Range(10, 30))
        {
            dataset = dataset.Organization($"organization/{number}", $"Name {number}");
        }

        // The facts are not committed yet, and the second scan begins in the middle of the first.
        await using var session = await ResolvedAsync(dataset);
        var scan = new FactScan(Organization, FieldPart.Id, [Organizations.Name]);
        await using var first = session.ScanAsync(scan, Cancellation).GetAsyncEnumerator(Cancellation);
        await using var claims = session.ScanAsync(new FactScan(Claim, new FieldPart(Claims.Subject), [Claims.Subject]), Cancellation).GetAsyncEnumerator(Cancellation);
        Assert.True(await first.MoveNextAsync());
        await using var second = session.ScanAsync(scan, Cancellation).GetAsyncEnumerator(Cancellation);
        for (var number = 10; number < 40; number++)
        {
            Assert.True(await second.MoveNextAsync() && await claims.MoveNextAsync());
            Assert.Equal($"Name {number}", second.Current.Values[Organizations.Name]);
            Assert.Equal([second.Current.Id, second.Current.Id], [first.Current.Id, claims.Current.Key]);
            Assert.Equal(number < 39, await first.MoveNextAsync());
        }

        Assert.False(await second.MoveNextAsync() || await claims.MoveNextAsync());
    }

    [Fact]
    public async Task A_scan_may_be_left_in_the_middle_of_many_facts_and_goes_over_all_of_them_again()
    {
        // More than the two pages that a store may read ahead.
        var dataset = TestDataset.Empty.Source("source/a");
        foreach (var number in Enumerable.Range(10_000, 8_100))
        {
            dataset = dataset.Organization($"organization/{number}", "Name");
        }

        await using var session = await ResolvedAsync(dataset);
        foreach (var order in new[] { FieldPart.Id, new FieldPart(Organizations.Name) })
        {
            var scan = new FactScan(Organization, order, []);

            Assert.Equal("organization/10000", (await session.ScanAsync(scan, Cancellation).FirstAsync(Cancellation)).Id);
            Assert.Equal(
                Enumerable.Range(10_000, 8_100).Select(number => $"organization/{number}"),
                (await session.ScanAsync(scan, Cancellation).ToListAsync(Cancellation)).Select(fact => fact.Id));
        }
    }

    // An import whose facts are written and not committed.
    private async ValueTask<IImportSession> ResolvedAsync(TestDataset dataset)
    {
        var session = await BeginAsync(dataset);
        await TestImport.AddAsync(session, dataset, Cancellation);
        await TestImport.ResolveAsync(session, Cancellation);
        return session;
    }

    private async ValueTask<List<FactRow>> ReadAsync(FactScan scan)
    {
        await using var session = await BeginAsync(TestDataset.Empty);
        return await session.ScanAsync(scan, Cancellation).ToListAsync(Cancellation);
    }
}
