using DealGraph.Server.Tests.Hosting;
using Microsoft.Extensions.Options;
using Xunit;

namespace DealGraph.Server.Tests.Http;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Limits:MaxDepth", "0")]
    [InlineData("Limits:MaxErrors", "11")]
    [InlineData("Limits:MaxNodes", "-1")]
    [InlineData("Http:MaxRequestBodyBytes", "0")]
    [InlineData("Http:RequestTimeout", "00:00:00")]
    [InlineData("DocumentCache:CapacityBytes", "-1")]
    public async Task A_setting_out_of_range_ends_the_start(string key, string value)
    {
        await using var server = new KestrelServer((key, value));

        var error = await Assert.ThrowsAsync<OptionsValidationException>(async () => await server.InitializeAsync());

        Assert.Contains(key.Split(':')[1], error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Limits:MaxDeepness", "3")]
    [InlineData("Http:Profile", "Best")]
    public async Task A_setting_that_means_nothing_ends_the_start(string key, string value)
    {
        await using var server = new KestrelServer((key, value));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await server.InitializeAsync());
    }
}
