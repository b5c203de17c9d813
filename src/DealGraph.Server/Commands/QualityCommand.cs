using System.CommandLine;
using DealGraph.Import;
using DealGraph.Server.Hosting;
using DealGraph.Storage;
using Microsoft.Extensions.Options;

namespace DealGraph.Server.Commands;

/// <summary><c>quality</c>: describes in Markdown what seed files hold, how well it is supported, and what it lacks.</summary>
internal static class QualityCommand
{
    private static readonly Argument<string?> Folder = new("path") { Description = "A folder of seed files. Default: the seed data.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Describe(Guard guard)
    {
        var command = new Command("quality", "Writes how well the facts of a folder are supported, where sources disagree and what is missing, in Markdown.");
        command.Arguments.Add(Folder);
        command.SetAction((result, cancellationToken) => TemporaryStore.RunAsync(guard, result, RunAsync, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(WebApplication application, ParseResult result, CancellationToken cancellationToken)
    {
        var folder = result.GetValue(Folder) ?? SeedFolder.Of(application.Services.GetRequiredService<IOptions<SeedOptions>>().Value);
        await application.Services.GetRequiredService<IStoreAdministration>().MigrateAsync(cancellationToken);
        var report = await application.Services.GetRequiredService<ImportPipeline>()
            .RunAsync(new ImportRequest(folder) { DryRun = true, WithQuality = true }, null, cancellationToken);
        if (report.Quality is not { } quality)
        {
            await Console.Error.WriteAsync(report.ToText().AsMemory(), cancellationToken);
            return Guard.Failed;
        }

        await Console.Out.WriteAsync(quality.AsMemory(), cancellationToken);
        return 0;
    }
}
