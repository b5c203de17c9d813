using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Neo4j.Tests;

public sealed class Neo4jOptionsTests
{
    [Theory]
    [InlineData("Url", "neo4j+s://x.databases.neo4j.io")]
    [InlineData("Url", "http://neo4j:secret@localhost:7474")]
    [InlineData("Url", "bolt://neo4j:secret@localhost:7687")]
    [InlineData("Url", "http://localhost:7474/db/neo4j")]
    [InlineData("Url", "http://localhost:7474?database=neo4j")]
    [InlineData("User", "a:b")]
    [InlineData("Database", "a/b")]
    [InlineData("Password", null)]
    [InlineData("Password", "")]
    [InlineData("Authentication", "Bearer")]
    [InlineData("CaCertificate", "no-such-file.pem")]
    [InlineData("QueryTimeout", "00:00:00")]
    [InlineData("Retries", "-1")]
    public async Task A_bad_option_stops_the_start(string name, string? value)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new($"{Neo4jOptions.Section}:Password", "x")]);
        builder.Configuration.AddInMemoryCollection([new($"{Neo4jOptions.Section}:{name}", value)]);
        builder.Services.AddNeo4jStorage(builder.Configuration);
        using var host = builder.Build();

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_configuration_the_documented_defaults_hold()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"{Neo4jOptions.Section}:Password", "x")]).Build();
        using var services = new ServiceCollection().AddLogging().AddNeo4jStorage(configuration).BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<Neo4jOptions>>().Value;

        Assert.Equal(("http://localhost:7474", "neo4j", "neo4j", Neo4jAuthentication.Basic), (options.Url, options.Database, options.User, options.Authentication));
        Assert.Equal((TimeSpan.FromSeconds(20), 3), (options.QueryTimeout, options.Retries));
    }
}
