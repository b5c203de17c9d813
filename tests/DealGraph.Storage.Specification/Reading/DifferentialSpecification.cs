using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Generated queries, answered by the store and by an oracle that knows nothing of stores.</summary>
public abstract class DifferentialSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    [Fact]
    public async Task The_store_answers_generated_queries_as_the_contracts_say()
    {
        var outcome = await ImportAsync(new GeneratedGraph().Dataset);
        Assert.Empty(outcome.Dangling);
        Assert.SkipWhen(Store.Reader is null, "The backend has no reader yet.");
        var oracle = GeneratedGraph.Oracle(outcome);
        var reader = Store.Reader;

        await new QueryGenerator(oracle).SampleAsync(
            async query =>
            {
                using var answer = await reader.AnswerAsync(query, CancellationToken.None);
                var actual = JsonNode.Parse(answer.Json);
                var expected = oracle.Answer(query);
                Assert.True(JsonNode.DeepEquals(actual, expected), $"expected {expected.ToJsonString()}\nbut got  {Encoding.UTF8.GetString(answer.Json)}");
            },
            seed: Environment.GetEnvironmentVariable("CsCheck_Seed") ?? "0000SeedDG01",
            iter: 2_000,
            threads: 2);
    }
}
