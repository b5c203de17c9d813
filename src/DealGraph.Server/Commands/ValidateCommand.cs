using System.CommandLine;
using DealGraph.Server.Hosting;
using DealGraph.Storage;
using Microsoft.Extensions.Options;

namespace DealGraph.Server.Commands;

/// <summary><c>validate</c>: does all that an import does, into a store of its own that is thrown away.</summary>
internal static class ValidateCommand
{
    public static Command Describe(Guard guard)
    {
        var command = new Command("validate", "Checks seed files as an import would, references and rules across facts included, without touching the store.");
        ImportArguments.AddTo(command);
        command.SetAction((result, cancellationToken) => TemporaryStore.RunAsync(guard, result, RunAsync, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(WebApplication application, ParseResult result, CancellationToken cancellationToken)
    {
        var seed = application.Services.GetRequiredService<IOptions<SeedOptions>>().Value;
        var request = ImportArguments.Read(result, seed) with { DryRun = true };
        await application.Services.GetRequiredService<IStoreAdministration>().MigrateAsync(cancellationToken);
        return await ImportArguments.ReportAsync(application, result, request, cancellationToken);
    }
}
