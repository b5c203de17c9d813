using CsvHelper;
using DealGraph.Domain.Catalogue;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace DealGraph.Import.Tests.Schema;

/// <summary>The published schemas follow from the catalogue and judge rows as the importer does.</summary>
public sealed class PublishedSchemaTests
{
    public static TheoryData<string> SeedKinds => [.. DealGraphCatalogue.Kinds.Where(kind => kind.SeedFile is not null).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(SeedKinds))]
    public void The_schema_of_a_seed_file_is_published(string name)
    {
        var kind = DealGraphCatalogue.Kind(name);
        Approved.Match(SeedSchema.Of(kind), "schema", "seed", Path.ChangeExtension(kind.SeedFile!, ".schema.json"));
    }

    [Fact]
    public async Task The_schema_of_accepted_warnings_is_published_and_fits_those_of_the_seed_data()
    {
        Approved.Match(SeedSchema.OfAccepted(), "schema", "seed", "accepted.schema.json");
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "schema", "seed", "accepted.schema.json"), TestContext.Current.CancellationToken);
        Assert.All(Rows(Path.Combine(Repository.Root, "seed-data", "accepted.csv")), row => Assert.Empty(schema.Validate(row)));
    }

    [Fact]
    public void Codelists_are_published()
    {
        var codelists = DealGraphCatalogue.Kinds.SelectMany(kind => kind.Fields).Select(field => field.Codelist).OfType<Codelist>().Distinct().ToList();
        foreach (var codelist in codelists)
        {
            Approved.Match(CodelistFile.Of(codelist), "schema", "codelists", CodelistFile.Name(codelist));
        }

        Assert.Equal(
            codelists.Select(CodelistFile.Name).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "schema", "codelists")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_columns_are_published() => Approved.Match(SchemaReadme.Make(), "schema", "README.md");

    [Theory]
    [MemberData(nameof(SeedKinds))]
    public async Task Rows_of_the_base_dataset_fit_their_schema(string name)
    {
        var (schema, file) = await ReadAsync(name);
        var rows = Rows(Path.Combine(Repository.Fixtures, "valid", "base", file)).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Empty(schema.Validate(row)));
    }

    [Theory]
    [MemberData(nameof(SeedKinds))]
    public async Task Rows_of_the_seed_data_fit_their_schema(string name)
    {
        var folder = Path.Combine(Repository.Root, "seed-data");
        var (schema, file) = await ReadAsync(name);
        foreach (var path in Directory.EnumerateFiles(folder, file, SearchOption.AllDirectories))
        {
            Assert.All(Rows(path), row => Assert.Empty(schema.Validate(row)));
        }
    }

    [Theory]
    [InlineData("deal", "date-that-has-no-form", "announced_on", "12.6.2025")]
    [InlineData("deal", "unknown code", "deal_type", "AQUISITION")]
    [InlineData("deal", "comma", "price", "1,5 USD")]
    [InlineData("stake", "kind is missing", "holder", "acme")]
    [InlineData("stake", "too much", "share", "101")]
    [InlineData("stake", "unknown column", "shares", "1")]
    [InlineData("source", "no scheme", "url", "example.com")]
    public async Task A_wrong_value_does_not_fit(string name, string why, string column, string value)
    {
        var (schema, file) = await ReadAsync(name);
        var row = Rows(Path.Combine(Repository.Fixtures, "valid", "base", file)).First();
        row[column] = value;
        Assert.True(schema.Validate(row).Count > 0, why);
    }

    private static async Task<(JsonSchema Schema, string File)> ReadAsync(string name)
    {
        var file = DealGraphCatalogue.Kind(name).SeedFile!;
        var path = Path.Combine(Repository.Root, "schema", "seed", Path.ChangeExtension(file, ".schema.json"));
        return (await JsonSchema.FromFileAsync(path, TestContext.Current.CancellationToken), file);
    }

    private static IEnumerable<JObject> Rows(string path)
    {
        using var csv = CsvReader.FromFile(path);
        while (csv.Read())
        {
            var row = new JObject();
            for (var place = 0; place < csv.FieldCount; place++)
            {
                if (!csv.IsEmpty(place))
                {
                    row[csv.Headers[place]] = csv.GetString(place);
                }
            }

            yield return row;
        }
    }
}
