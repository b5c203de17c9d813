using System.Text.Encodings.Web;
using System.Text.Json;
using DealGraph.GraphQL.Tests.Hosting;
using DealGraph.Tests.Shared;

namespace DealGraph.GraphQL.Tests.Queries;

/// <summary>Each document of this folder, with the variables in its first line, is answered as the approved file beside it says.</summary>
public sealed class GoldenQueryTests(SeededGraph graph)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string Folder = RepositoryFiles.PathOf("tests", "DealGraph.GraphQL.Tests", "Queries");

    public static TheoryData<string> Documents => [.. Directory.GetFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_is_answered_as_approved(string name)
    {
        var (document, variables) = Read(name);
        using var answer = JsonDocument.Parse(await graph.AnswerAsync(document, variables));

        Approved.Match(JsonSerializer.Serialize(answer.RootElement, Indented) + "\n", "tests", "DealGraph.GraphQL.Tests", "Queries", $"{name}.approved.json");
        Assert.False(answer.RootElement.TryGetProperty("errors", out _));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task An_answer_has_the_shape_that_the_schema_and_the_document_demand(string name)
    {
        var (document, variables) = Read(name);

        Assert.Empty(ResponseShape.Problems(graph.Schema, document, variables, await graph.DataAsync(document, variables)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Each_root_field_is_one_graph_query_however_deep(string name)
    {
        var (document, variables) = Read(name);
        var counter = CountingReader.Count();

        var data = await graph.DataAsync(document, variables);

        // dataset counts each kind; __typename, and ids that name no kind, ask the store nothing.
        var planned = data.EnumerateObject().Count(field => field.Name is not ("__typename" or "dataset" or "odd" or "empty" or "bogus"));
        Assert.Equal(planned, counter.Calls - (document.Contains("counts", StringComparison.Ordinal) ? graph.CountedKinds : 0));
    }

    [Fact]
    public async Task Two_hundred_requests_at_once_are_answered_as_one_by_one()
    {
        var documents = Directory.GetFiles(Folder, "*.graphql").Select(file => Read(Path.GetFileNameWithoutExtension(file))).ToList();
        var expected = new List<string>();
        foreach (var (document, variables) in documents)
        {
            expected.Add(await graph.AnswerAsync(document, variables));
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(index => Task.Run(async () =>
            await graph.AnswerAsync(documents[index % documents.Count].Document, documents[index % documents.Count].Variables))));

        for (var index = 0; index < answers.Length; index++)
        {
            Assert.Equal(expected[index % expected.Count], answers[index]);
        }
    }

    private static (string Document, string? Variables) Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, $"{name}.graphql"));
        return (text, text.StartsWith("# {", StringComparison.Ordinal) ? text[2..text.IndexOf('\n', StringComparison.Ordinal)] : null);
    }
}
