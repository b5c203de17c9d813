using System.CommandLine;
using System.Net.Sockets;
using DealGraph.GraphQL;
using DealGraph.Server.Health;
using DealGraph.Server.Hosting;
using DealGraph.Server.Http;
using DealGraph.Server.Pages;

namespace DealGraph.Server.Commands;

/// <summary><c>serve</c>: loads the seed data as far as needed, then serves GraphQL and the pages until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Describe(Guard guard)
    {
        var command = new Command("serve", "Makes the store, loads the seed data that is not in it yet, and serves GraphQL at /graphql and pages at /. Ctrl-C stops it.");
        command.SetAction((result, cancellationToken) => guard.RunAsync(result, true, RunAsync, cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(WebApplication application, ParseResult result, CancellationToken cancellationToken)
    {
        var schema = application.Services.GetRequiredService<DealGraphSchema>();
        var initialized = Task.Run(schema.Initialize, cancellationToken);
        if (await application.Services.GetRequiredService<SeedLoader>().LoadAsync(cancellationToken) is { IsSuccess: false } report)
        {
            await Console.Error.WriteAsync(report.ToText());
            return 1;
        }

        await initialized;
        application.MapPages();
        application.MapDealGraphQL();
        application.MapSchema();
        application.MapHealth();
        await StartAsync(application, cancellationToken);
        await application.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    // What cannot be listened on is a wrong setting, and the server throws whatever it meets.
    private static async Task StartAsync(WebApplication application, CancellationToken cancellationToken)
    {
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or SocketException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new SettingException($"urls: {application.Configuration[WebHostDefaults.ServerUrlsKey] ?? "http://localhost:5000"}: {exception.Message}", exception);
        }
    }
}
