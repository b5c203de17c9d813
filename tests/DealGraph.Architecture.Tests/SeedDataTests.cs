namespace DealGraph.Architecture.Tests;

public sealed class SeedDataTests
{
    private static IEnumerable<string> Files =>
        Repository.Files.Where(file => file.StartsWith("seed-data/", StringComparison.Ordinal) && file.EndsWith(".csv", StringComparison.Ordinal));

    [Fact]
    public void Rows_are_sorted_so_that_differences_are_reviews() =>
        Rule.Holds(
            from file in Files
            let rows = Csv.Read(Repository.Read(file))
            from pair in rows.Skip(1).Zip(rows.Skip(2))
            where string.CompareOrdinal(Key(pair.First), Key(pair.Second)) > 0
            select $"{file}: {pair.First[0]} before {pair.Second[0]}",
            "Rows are sorted by their first column.",
            "0004-ids.md");

    [Fact]
    public void No_row_stands_twice() =>
        Rule.Holds(
            from file in Files
            from rows in Csv.Read(Repository.Read(file)).GroupBy(row => string.Join('\u001F', row), StringComparer.Ordinal)
            where rows.Count() > 1
            select $"{file}: {rows.First()[0]}",
            "A claim is made once.",
            "0005-claims.md");

    [Fact]
    public void Every_row_has_as_many_cells_as_its_header() =>
        Rule.Holds(
            from file in Files
            let rows = Csv.Read(Repository.Read(file))
            from row in rows
            where row.Count != rows[0].Count
            select $"{file}: {row[0]}",
            "A row has a cell for each column.");

    [Fact]
    public void Every_source_that_is_named_is_there()
    {
        var sources = Csv.Read(Repository.Read("seed-data/sources.csv")).Skip(1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

        Rule.Holds(
            from file in Files
            let rows = Csv.Read(Repository.Read(file))
            let column = rows[0].IndexOf("source_id")
            where column >= 0
            from row in rows.Skip(1)
            where !sources.Contains(row[column])
            select $"{file}: {row[0]} names '{row[column]}'",
            "Every fact names a source that is there.",
            "0005-claims.md");
    }

    [Fact]
    public void Every_seed_file_has_a_published_schema_and_each_schema_a_seed_file() =>
        Assert.Equal(
            Files.Select(file => Path.GetFileNameWithoutExtension(file)),
            Repository.Files.Where(file => file.StartsWith("schema/seed/", StringComparison.Ordinal)).Select(file => Path.GetFileName(file).Split('.')[0]));

    [Theory]
    [InlineData("schema/graphql/schema.graphql")]
    [InlineData("schema/sqlite/0001-initial.sql")]
    [InlineData("schema/README.md")]
    [InlineData("seed-data/manifest.json")]
    [InlineData("seed-data/README.md")]
    public void What_is_published_is_there(string file) => Assert.NotEmpty(Repository.Read(file));

    [Fact]
    public void Codelists_have_a_header_and_unique_codes()
    {
        var lists = Repository.Files.Where(file => file.StartsWith("schema/codelists/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lists);
        Rule.Holds(
            from list in lists
            let codes = Csv.Read(Repository.Read(list)).Skip(1).Select(row => row[0]).ToList()
            where codes.Count == 0 || codes.Distinct(StringComparer.Ordinal).Count() != codes.Count
            select list,
            "A codelist has codes, each once.",
            "0002-catalogue.md");
    }

    private static string Key(List<string> row) => row[0];
}
