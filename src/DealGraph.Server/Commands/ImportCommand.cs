using System.CommandLine;
using DealGraph.Import;
using DealGraph.Server.Hosting;
using DealGraph.Storage;
using Microsoft.Extensions.Options;

namespace DealGraph.Server.Commands;

/// <summary><c>import</c>: loads seed files into the store.</summary>
internal static class ImportCommand
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Do everything but keep nothing." };

    public static Command Describe(Guard guard)
    {
        var command = new Command("import", "Loads seed files into the store, all or nothing: an error in any row leaves the store as it was and exits with 1.");
        ImportArguments.AddTo(command);
        command.Options.Add(DryRun);
        command.SetAction((result, cancellationToken) => guard.RunAsync(result, false, RunAsync, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(WebApplication application, ParseResult result, CancellationToken cancellationToken)
    {
        var seed = application.Services.GetRequiredService<IOptions<SeedOptions>>().Value;
        var request = ImportArguments.Read(result, seed) with { DryRun = result.GetValue(DryRun) };
        await application.Services.GetRequiredService<IStoreAdministration>().MigrateAsync(cancellationToken);
        return await ImportArguments.ReportAsync(application, result, request, cancellationToken);
    }
}
