using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DealGraph.GraphQL.Errors;
using DealGraph.GraphQL.Json;
using DealGraph.Server.Hosting;
using DealGraph.Server.Tests.Executable;
using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DealGraph.Server.Tests.Documentation;

/// <summary>What the documents show is what the program does. <c>DEALGRAPH_APPROVE=1</c> writes the generated parts anew.</summary>
public sealed partial class ReadmeTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };


    private static bool Approves => Environment.GetEnvironmentVariable("DEALGRAPH_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    [Fact]
    public async Task The_first_query_of_the_README_has_the_answer_it_shows()
    {
        var path = Path.Combine(ServerExecutable.RepositoryRoot, "README.md");
        var readme = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var pairs = QueryAndAnswer().Matches(readme);
        Assert.NotEmpty(pairs);

        using var folder = new TemporaryFolder();
        await using var application = DealGraphHost.Build(
            [$"--DealGraph:Storage:Sqlite:Path={folder.File("readme.db")}", $"--DealGraph:Seed:Path={SeedFiles.Folder}"], isServer: false);
        var report = await application.Services.GetRequiredService<SeedLoader>().LoadAsync(TestContext.Current.CancellationToken);
        Assert.True(report?.IsSuccess, report?.ToText());
        foreach (Match pair in pairs)
        {
            var answer = await AnswerAsync(application, pair.Groups["query"].Value);
            if (Approves)
            {
                readme = readme.Replace(pair.Groups["answer"].Value, answer.ToJsonString(Indented) + "\n", StringComparison.Ordinal);
                await File.WriteAllTextAsync(path, readme, TestContext.Current.CancellationToken);
            }
            else
            {
                Assert.Equal(pair.Groups["answer"].Value.TrimEnd(), answer.ToJsonString(Indented));
            }
        }
    }

    [Fact]
    public async Task The_error_codes_are_listed_one_by_one()
    {
        var path = Path.Combine(ServerExecutable.RepositoryRoot, "docs", "api.md");
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var table = "| code | meaning |\n|---|---|\n" + string.Concat(ErrorCodes.All.Select(code => $"| `{code.Name}` | {code.Description} |\n"));
        if (Approves)
        {
            text = GeneratedCodes().Replace(text, $"<!-- error codes: generated -->\n{table}<!-- end -->\n");
            await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        }

        Assert.Contains(table, text, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> AnswerAsync(WebApplication application, string query)
    {
        var answer = await application.Services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Query = query,
            Schema = application.Services.GetRequiredService<ISchema>(),
            RequestServices = application.Services,
            CancellationToken = TestContext.Current.CancellationToken,
        });
        return JsonNode.Parse(application.Services.GetRequiredService<Utf8GraphQLSerializer>().Serialize(answer)) ?? new JsonObject();
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n\n```json\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex QueryAndAnswer();

    [GeneratedRegex("<!-- error codes: generated -->\n(.*?<!-- end -->\n)?", RegexOptions.Singleline)]
    private static partial Regex GeneratedCodes();
}
