using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>A graph of a few hundred facts, always the same: many ties, absent values, awkward texts, parties in several roles.</summary>
internal sealed class GeneratedGraph
{
    private static readonly string[] Texts = ["A", "a", "b", "ab", "é", "e\u0301", "ｱ", "🤗", "🤗a", "零一", "O'Neil", "\"q\"", "50%_", "\\", "日本 株式"];
    private static readonly string[] Dates = ["2023", "2024", "2024-05", "2024-05-17", "2025-Q2", "2025-06", "2025-06-12", "2025-06~", "2025?", "../2024-05", "2025-06/.."];
    private static readonly string[] Prices = ["5 USD", "5 USD", "1.5bn USD", "undisclosed", "2..4 USD", ">=100m USD", "~7 USD", "9 EUR", "0.01 USD"];
    private static readonly string[] Roles = ["ACQUIRER", "TARGET", "INVESTOR", "SELLER"];
    private readonly Random random = new(20261123);
    private TestDataset dataset = TestDataset.Empty.Source("source/a").Source("source/b", "REGULATORY_FILING");

    public GeneratedGraph()
    {
        for (var index = 0; index < 40; index++)
        {
            Add("organization", index, ("name", Any(Texts)), ("country", Maybe("US", "FR", "CN")), ("foundedOn", Maybe(Dates)), ("isPublic", Maybe("true", "false")));
            Add("person", index, ("name", Any(Texts)));
        }

        for (var index = 0; index < 90; index++)
        {
            Add("deal", index, ("dealType", Any("ACQUISITION", "MERGER", "FUNDING_ROUND")), ("title", Maybe(Texts)), ("announcedOn", Maybe(Dates)), ("price", Maybe(Prices)), ("boardSeats", Maybe("1", "2", "10")));
        }

        for (var index = 0; index < 200; index++)
        {
            Add("party", index, ("deal", Id("deal", 80)), ("role", Any(Roles)), ("party", Anyone()), ("isLead", Maybe("true", "false")), ("amount", Maybe(Prices)));
        }

        for (var index = 0; index < 60; index++)
        {
            Add("stake", index, ("holder", Anyone()), ("organization", Id("organization", 30)), ("interestType", Any("SHAREHOLDING", "VOTING_RIGHTS")), ("share", Maybe("10", "~36", "5..7", ">50")), ("resultedFrom", random.Next(2) == 0 ? Id("deal", 90) : null));
            Add("name", index, ("entity", Anyone()), ("value", Any(Texts)), ("nameType", "ALIAS"));
        }

        for (var index = 0; index < 30; index++)
        {
            Add("link", index, ("deal", Id("deal", 90)), ("linkType", Any("PART_OF", "FOLLOWS")), ("otherDeal", Id("deal", 90)));
        }
    }

    public TestDataset Dataset => dataset;

    /// <summary>The nodes of the graph as an import leaves them.</summary>
    public static Oracle Oracle(ImportOutcome outcome) => new([.. outcome.Changed.Select(subject =>
    {
        var fact = ResolutionPolicy.Resolve(subject.Kind, subject.SubjectId, subject.Claims, new ExchangeRateTable());
        var columns = subject.Kind.Fields.SelectMany(field => FieldParts.Of(field.Type).Zip(
            FieldParts.Values(field, fact.Values.GetValueOrDefault(field)), (part, value) => KeyValuePair.Create(new FieldPart(field, part).Column, value)));
        return new OracleNode(subject.Kind, subject.SubjectId, columns.ToDictionary());
    })]);

    private void Add(string kind, int index, params (string Field, string? Value)[] values)
    {
        foreach (var (field, value) in values)
        {
            dataset = value is null ? dataset : dataset.Claim(
                $"{kind}/{index.ToString("00", CultureInfo.InvariantCulture)}", field, value, random.Next(2) == 0 ? "source/a" : "source/b");
        }
    }

    private string Any(params string[] values) => values[random.Next(values.Length)];

    private string? Maybe(params string[] values) => random.Next(3) == 0 ? null : Any(values);

    private string Id(string kind, int count) => $"{kind}/{random.Next(count).ToString("00", CultureInfo.InvariantCulture)}";

    private string Anyone() => Id(Any("organization", "person"), 30);
}
