using System.Collections.Immutable;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Specification.Imports;

/// <summary>What an import is given: rows in files. Each call gives a new dataset with one more row.</summary>
public sealed record TestDataset
{
    /// <summary>A dataset without files.</summary>
    public static TestDataset Empty { get; } = new();

    /// <summary>What the import replaces.</summary>
    public ImportScope Scope { get; init; } =
        new("seed", "1", new DateTimeOffset(2026, 11, 23, 10, 0, 0, 123, TimeSpan.Zero), ResolutionPolicy.Version);

    /// <summary>Sources and rates.</summary>
    public ImmutableList<RecordRow> Records { get; init; } = [];

    /// <summary>Claims.</summary>
    public ImmutableList<ClaimRow> Claims { get; init; } = [];

    /// <summary>The files to read; null for every file that has rows.</summary>
    public ImmutableList<string>? Files { get; init; }

    /// <summary>Adds a source in <c>sources.csv</c>.</summary>
    public TestDataset Source(
        string id, string type = "NEWS", string? publisher = null, string? publishedOn = null, string? copyOf = null, string file = "sources.csv", int? line = null)
    {
        var kind = DealGraphCatalogue.Kind("source");
        var values = new Dictionary<Field, ResolvedValue> { [kind.Field("title")] = new("Title of " + id), [kind.Field("sourceType")] = new(type) };
        Add("publisher", publisher);
        Add("publishedOn", publishedOn);
        Add("syndicatedFrom", copyOf);
        return this with { Records = Records.Add(new RecordRow(kind, id, values, new RowOrigin(file, line ?? Records.Count + 2))) };

        void Add(string field, string? text)
        {
            if (text is not null)
            {
                values[kind.Field(field)] = new ResolvedValue(text);
            }
        }
    }

    /// <summary>Adds an exchange rate in <c>exchange_rates.csv</c>.</summary>
    public TestDataset Rate(string currency, string day, string usdPerUnit, string source)
    {
        var kind = DealGraphCatalogue.Kind("rate");
        var values = new Dictionary<Field, ResolvedValue>
        {
            [kind.Field("currency")] = new(currency),
            [kind.Field("date")] = new(day),
            [kind.Field("usdPerUnit")] = new(usdPerUnit),
            [kind.Field("source")] = new(source),
        };
        return this with { Records = Records.Add(new RecordRow(kind, $"rate/{currency}-{day}", values, new RowOrigin("exchange_rates.csv", Records.Count + 2))) };
    }

    /// <summary>Adds a claim, by default in the file of its kind.</summary>
    public TestDataset Claim(
        string subject, string property, string value, string source = "source/a", string? file = null, int? line = null, ClaimQualifiers? qualifiers = null)
    {
        var kind = DealGraphCatalogue.OfId(subject) ?? throw new ArgumentException($"'{subject}' names no kind", nameof(subject));
        qualifiers ??= new ClaimQualifiers("REPORTED", "NORMAL", null, null, null);
        var id = $"claim/{subject}.{property}.{source}.{value}.{qualifiers}".Replace(" ", "", StringComparison.Ordinal);
        return this with
        {
            Claims = Claims.Add(new ClaimRow(
                id, kind, subject, kind.Field(property), value, null, source, qualifiers, new RowOrigin(file ?? kind.SeedFile ?? "", line ?? Claims.Count + 2))),
        };
    }

    /// <summary>Adds an organization with a name.</summary>
    public TestDataset Organization(string id, string name, string source = "source/a", string? file = null, int? line = null) =>
        Claim(id, "name", name, source, file, line);

    /// <summary>Adds an acquisition with a price.</summary>
    public TestDataset Deal(string id, string price, string source = "source/a") =>
        Claim(id, "dealType", "ACQUISITION", source).Claim(id, "price", price, source);
}
