using System.Text.RegularExpressions;

namespace DealGraph.Architecture.Tests;

public sealed partial class CypherTests
{
    private const string Store = "src/DealGraph.Storage.Neo4j/";

    /// <summary>What may stand between quotation marks in a statement: codes of the catalogue, which nobody outside the program writes.</summary>
    private static readonly string[] Names = [Store + "Queries/RelationCypher.cs: code"];

    [Fact]
    public void Only_the_Neo4j_store_speaks_Cypher() =>
        Rule.Holds(
            Repository.Product.Where(file => !file.StartsWith(Store, StringComparison.Ordinal) && Statement().IsMatch(Repository.Read(file))),
            "Cypher stands in the Neo4j store only.",
            "0008-two-stores.md");

    [Fact]
    public void Statements_stand_in_files_or_builders() =>
        Rule.Holds(
            Repository.Product.Where(file => file.StartsWith(Store, StringComparison.Ordinal)
                && !file.StartsWith(Store + "Queries/", StringComparison.Ordinal) && Statement().IsMatch(Repository.Read(file))),
            "A static statement is a file under Queries/, a composed one belongs to a builder.",
            "0007-a-selection-is-a-query.md");

    [Fact]
    public void Values_are_parameters() =>
        Rule.Holds(
            Repository.Product.Where(file => file.StartsWith(Store + "Queries/", StringComparison.Ordinal))
                .SelectMany(file => QuotedHole().Matches(Repository.Read(file)).Select(match => $"{file}: {match.Groups["hole"].Value}"))
                .Except(Names),
            "No value is written into a statement: it is a parameter.",
            "0009-filters.md");

    [Fact]
    public void Statement_files_end_with_a_line_break_and_are_loaded_from_somewhere()
    {
        var code = string.Concat(Repository.Product.Where(file => file.StartsWith(Store, StringComparison.Ordinal)).Select(Repository.Read));
        var files = Repository.Files.Where(file => file.StartsWith(Store + "Queries/", StringComparison.Ordinal) && file.EndsWith(".cypher", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Rule.Holds(files.Where(file => !Repository.Read(file).EndsWith('\n')), "A text file ends with a line break.");
        Rule.Holds(
            files.Where(file => !code.Contains($"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}", StringComparison.Ordinal)),
            "A statement that nobody uses is deleted.");
    }

    // In string literals: after a quotation mark, in capitals, as the house writes Cypher.
    [GeneratedRegex("\"[^\"\\n]*\\b(MATCH \\(|MERGE \\(|UNWIND |COLLECT \\{|DETACH DELETE |CALL db|CALL \\()[^\"\\n]*\"")]
    private static partial Regex Statement();

    [GeneratedRegex(@"\.Add\(\$""[^""\n]*'\{(?<hole>[^}]+)\}")]
    private static partial Regex QuotedHole();
}
