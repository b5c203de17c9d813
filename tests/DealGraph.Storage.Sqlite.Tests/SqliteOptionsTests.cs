using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Sqlite.Tests;

public sealed class SqliteOptionsTests
{
    [Theory]
    [InlineData("Path", "")]
    [InlineData("BusyTimeout", "-00:00:01")]
    [InlineData("IdleReaders", "-1")]
    [InlineData("MaximumBytes", "1")]
    public async Task A_bad_option_stops_the_start(string name, string value)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new($"{SqliteOptions.Section}:{name}", value)]);
        builder.Services.AddSqliteStorage(builder.Configuration);
        using var host = builder.Build();

        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Without_configuration_the_documented_defaults_hold()
    {
        using var services = new ServiceCollection().AddLogging().AddSqliteStorage(new ConfigurationBuilder().Build()).BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<SqliteOptions>>().Value;

        Assert.Equal(("data/dealgraph.db", TimeSpan.FromSeconds(5)), (options.Path, options.BusyTimeout));
    }
}
