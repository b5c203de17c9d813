using System.Buffers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using DealGraph.GraphQL.Execution;
using DealGraph.GraphQL.Json;
using DealGraph.Import;
using DealGraph.Storage;
using DealGraph.Storage.Sqlite;
using DealGraph.Tests.Shared;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(DealGraph.GraphQL.Tests.Hosting.SeededGraph))]

namespace DealGraph.GraphQL.Tests.Hosting;

/// <summary>The API over a SQLite file with the real seed data, as the server puts it together.</summary>
public sealed class SeededGraph : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("dealgraph-").FullName;
    private readonly ServiceProvider services;

    public SeededGraph()
    {
        var settings = new Dictionary<string, string?> { [$"{SqliteOptions.Section}:Path"] = Path.Combine(folder, "dealgraph.db") };
        var collection = new ServiceCollection().AddLogging();
        collection.AddSqliteStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).AddDealGraphImport();
        var reader = collection.Last(service => service.ServiceType == typeof(IDealGraphReader)).ImplementationType ?? throw new InvalidOperationException("No reader.");
        collection.AddSingleton<IDealGraphReader>(provider => new CountingReader((IDealGraphReader)ActivatorUtilities.CreateInstance(provider, reader)));
        services = collection.AddGraphQL(graphQL => graphQL
            .AddSchema<DealGraphSchema>()
            .AddExecutionStrategy<PlannedExecutionStrategy>(OperationType.Query)
            .AddRequestGuards(json => json.Converters.Add(new RawJsonConverter()))).BuildServiceProvider();
    }

    public DealGraphSchema Schema => (DealGraphSchema)services.GetRequiredService<ISchema>();

    /// <summary>How many kinds <c>dataset</c> counts, each with a query of its own.</summary>
    public int CountedKinds { get; private set; }

    internal CountingReader Reader => (CountingReader)services.GetRequiredService<IDealGraphReader>();

    public async ValueTask InitializeAsync()
    {
        await services.GetRequiredService<IStoreAdministration>().MigrateAsync(CancellationToken.None);
        var report = await services.GetRequiredService<ImportPipeline>()
            .RunAsync(new ImportRequest(RepositoryFiles.PathOf("seed-data")), null, CancellationToken.None);
        Assert.True(report.IsSuccess, report.ToText());
        Schema.Initialize();
        CountedKinds = (await DataAsync("{ dataset { counts { type } } }")).GetProperty("dataset").GetProperty("counts").GetArrayLength();
    }

    /// <summary>The response to a request, as the server would send it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="variables">Its variables as a JSON object; null for none.</param>
    /// <param name="operation">Which operation; null for the only one.</param>
    /// <param name="user">Who asks, or null.</param>
    public async Task<string> AnswerAsync(string document, string? variables = null, string? operation = null, ClaimsPrincipal? user = null)
    {
        var serializer = services.GetRequiredService<Utf8GraphQLSerializer>();
        var answer = await services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Query = document,
            OperationName = operation,
            Variables = variables is null ? null : serializer.Deserialize<Inputs>(variables),
            Schema = Schema,
            RequestServices = services,
            User = user,
            CancellationToken = CancellationToken.None,
        });
        var output = new ArrayBufferWriter<byte>();
        serializer.Write(output, answer);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The data of a response that has no errors.</summary>
    public async Task<JsonElement> DataAsync(string document, string? variables = null)
    {
        var answer = JsonDocument.Parse(await AnswerAsync(document, variables)).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
