using System.Net.Http.Json;
using System.Text.Json;
using DealGraph.Web.Tests.Hosting;

namespace DealGraph.Web.Tests;

public sealed class ExamplesTests(ServerFixture server)
{
    [Fact]
    public async Task Every_example_has_a_name_a_title_and_a_query()
    {
        var examples = await LoadAsync(server.Client);

        Assert.NotEmpty(examples);
        Assert.Equal("largest-acquisitions", examples[0].Name);
        Assert.All(examples, example =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", example.Name);
            Assert.StartsWith($"# {example.Title}\n", example.Query, StringComparison.Ordinal);
        });
        Assert.Distinct(examples.Select(example => example.Name));
        Assert.Distinct(examples.Select(example => example.Title));
    }

    [Fact]
    public async Task Every_example_is_answered_with_data_without_errors_and_without_empty_lists()
    {
        var faults = new List<string>();
        foreach (var example in await LoadAsync(server.Client))
        {
            using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = example.Query });
            var text = await response.Content.ReadAsStringAsync();
            if (!response.IsSuccessStatusCode || !IsAnswer(text))
            {
                faults.Add($"{example.Name}: {(int)response.StatusCode} {text}");
            }
        }

        Assert.Empty(faults);
    }

    internal static async Task<IReadOnlyList<Example>> LoadAsync(HttpClient client) =>
        await client.GetFromJsonAsync<List<Example>>("/examples") ?? [];

    private static bool IsAnswer(string text)
    {
        using var answer = JsonDocument.Parse(text);
        return answer.RootElement.TryGetProperty("data", out var data)
            && data.ValueKind == JsonValueKind.Object
            && !answer.RootElement.TryGetProperty("errors", out _)
            && Lists(data, "data").ToList() is [var first, ..] lists
            && first.Length > 0
            && lists.All(list => list.Length > 0 || list.Name is not ("nodes" or "groups"));
    }

    // The first one is what the example is about; within its nodes there may be empty ones, such as conflicts.
    private static IEnumerable<(string Name, int Length)> Lists(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Array => [(name, element.GetArrayLength()), .. element.EnumerateArray().SelectMany(item => Lists(item, ""))],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Lists(property.Value, property.Name)),
        _ => [],
    };
}
