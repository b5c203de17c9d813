using Xunit;

namespace DealGraph.Server.Tests.Executable;

/// <summary>The verb <c>query</c>, on any store with the seed data in it.</summary>
public abstract class QuerySpecification(TemporaryFolder seeded)
{
    private const string First = "query($n: Int!, $text: String) { deals(first: $n, where: { title: { contains: $text } }) { totalCount nodes { title } } }";

    private TemporaryFolder Folder => seeded;

    [Fact]
    public async Task A_document_may_be_text_a_file_or_standard_input()
    {
        const string query = "{ organization(id: \"openai\") { name } }";
        Folder.Write("q.graphql", query);

        var text = await Verb.RunAsync(Folder, "query", query);
        var file = await Verb.RunAsync(Folder, "query", "q.graphql");
        var input = await Verb.RunWithInputAsync(Folder, query, "query", "-");

        Assert.True(text.ExitCode == 0, text.ToString());
        Assert.Empty(text.Error);
        Assert.Equal("OpenAI", text.Json.GetProperty("data").GetProperty("organization").GetProperty("name").GetString());
        Assert.Equal(text, file);
        Assert.Equal(text, input);
    }

    [Fact]
    public async Task Variables_are_JSON_or_else_text()
    {
        var run = await Verb.RunAsync(Folder, "query", First, "--var", "n=2", "--var", "text=Amazon");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(2, run.Json.GetProperty("data").GetProperty("deals").GetProperty("nodes").GetArrayLength());
        Assert.All(run.Json.GetProperty("data").GetProperty("deals").GetProperty("nodes").EnumerateArray(), deal =>
            Assert.Contains("Amazon", deal.GetProperty("title").GetString() ?? "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("n=many")]
    [InlineData("n=\"2\"")]
    [InlineData("n=null")]
    public async Task A_variable_of_the_wrong_type_is_an_error_of_the_answer(string variable)
    {
        var run = await Verb.RunAsync(Folder, "query", First, "--var", variable);

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal("BAD_USER_INPUT", run.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_variable_that_the_query_does_not_have_is_refused()
    {
        var run = await Verb.RunAsync(Folder, "query", First, "--var", "n=2", "--var", "txt=Amazon");

        Assert.True(run is { ExitCode: 2, ErrorLines: ["dealgraph: --var txt: the query has no variable $txt, only $n, $text"] }, run.ToString());
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_table_has_a_line_for_each_node()
    {
        var run = await Verb.RunAsync(Folder, "query", "{ deals(first: 3) { nodes { id price { amountUsd } } } }", "--format", "table");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(5, lines.Length);
        Assert.Matches(@"^id +price\.amountUsd$", lines[0]);
        Assert.Matches("^-+  -+$", lines[1]);
    }

    [Fact]
    public async Task Comma_separated_values_have_a_header_and_quotes_where_needed()
    {
        var run = await Verb.RunAsync(Folder, "query", "{ organizations(first: 2) { nodes { id name } } a: organizations { totalCount } }", "--format", "csv");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("id,name", lines[0]);
        Assert.Equal(3, lines.Length);
    }

    [Theory]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ deals {", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ deals(first: 100000) { totalCount } }", "LIMIT_EXCEEDED")]
    public async Task An_answer_with_errors_is_written_and_ends_with_1(string query, string code)
    {
        foreach (var format in (string[])["json", "table", "csv"])
        {
            var run = await Verb.RunAsync(Folder, "query", query, "--format", format);

            Assert.True(run.ExitCode == 1, run.ToString());
            Assert.Empty(run.Error);
            Assert.Equal(code, run.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task A_search_for_one_type_has_every_value_in_its_place()
    {
        var run = await Verb.RunAsync(
            Folder, "query", "{ search(text: \"windsurf\", types: [DEAL]) { nodes { ... on Deal { id title followedBy { id } } } } }");

        Assert.True(run.ExitCode == 0, run.ToString());
        var deals = run.Json.GetProperty("data").GetProperty("search").GetProperty("nodes").EnumerateArray().ToList();
        Assert.NotEmpty(deals);
        Assert.All(deals, deal => Assert.StartsWith("deal/", deal.GetProperty("id").GetString(), StringComparison.Ordinal));
    }
}
