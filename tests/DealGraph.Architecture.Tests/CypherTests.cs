using System.Text.RegularExpressions;

namespace DealGraph.Architecture.Tests;

public sealed partial class CypherTests
{
    private const string Store = "src/DealGraph.Storage.Neo4j/";

    /// <summary>Where statements are put together; SQLite has a MATCH of its own.</summary>
    private static readonly string[] Builders = [Store + "Queries/", "src/DealGraph.Storage.Sqlite/"];

    private static IEnumerable<string> Files =>
        Repository.Files.Where(file => file.StartsWith(Store + "Queries/", StringComparison.Ordinal) && file.EndsWith(".cypher", StringComparison.Ordinal));

    [Fact]
    public void Statements_stand_in_files_or_in_the_builder_of_the_Neo4j_store() =>
        Rule.Holds(
            Repository.Product.Where(file => !Builders.Any(file.StartsWith) && Statement().IsMatch(Repository.Read(file))),
            "Cypher stands in the Neo4j store only: a static statement is a file under Queries/, a composed one belongs to the builder there.",
            "0007-a-selection-is-a-query.md");

    [Fact]
    public void Statement_files_end_with_a_line_break_and_are_loaded_from_somewhere()
    {
        var code = string.Concat(Repository.Product.Where(file => file.StartsWith(Store, StringComparison.Ordinal)).Select(Repository.Read));

        Assert.NotEmpty(Files);
        Rule.Holds(Files.Where(file => !Repository.Read(file).EndsWith('\n')), "A text file ends with a line break.");
        Rule.Holds(
            Files.Where(file => !code.Contains($"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}", StringComparison.Ordinal)),
            "A statement that nobody uses is deleted.");
    }

    [Fact]
    public void No_value_is_written_into_a_statement() =>
        Rule.Holds(
            Repository.Product.Where(file => file.StartsWith(Store, StringComparison.Ordinal)).SelectMany(file => QuotedHole().Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}")),
            "No value is written into a statement: it is a parameter.",
            "0009-filters.md");

    // In string literals: after a quotation mark, in capitals, as the house writes Cypher.
    [GeneratedRegex("\"[^\"\\n]*\\b(MATCH \\(|MERGE \\(|UNWIND |RETURN |CALL |DETACH DELETE )[^\"\\n]*\"")]
    private static partial Regex Statement();

    [GeneratedRegex(@"\$""[^""\n]*= *'\{[^}]+\}'")]
    private static partial Regex QuotedHole();
}
