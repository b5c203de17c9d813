using System.CommandLine;
using System.Globalization;
using DealGraph.Server.Hosting;
using DealGraph.Storage;

namespace DealGraph.Server.Commands;

/// <summary><c>store info</c> and <c>store reset</c>.</summary>
internal static class StoreCommand
{
    private static readonly Option<bool> Yes = new("--yes") { Description = "Really remove everything." };

    public static Command Describe(Guard guard)
    {
        var info = new Command("info", "Says what the store is and holds, and checks that it is sound. Exits with 1 when it is not.");
        info.SetAction((result, cancellationToken) => guard.RunAsync(result, false, InfoAsync, cancellationToken));
        var reset = new Command("reset", "Removes everything from the store.");
        reset.Options.Add(Yes);
        reset.SetAction((result, cancellationToken) => guard.RunAsync(result, false, ResetAsync, cancellationToken));
        return new Command("store", "Inspects or empties the store.") { info, reset };
    }

    private static async Task<int> InfoAsync(WebApplication application, ParseResult result, CancellationToken cancellationToken)
    {
        var administration = application.Services.GetRequiredService<IStoreAdministration>();
        var info = await administration.InspectAsync(checkIntegrity: true, cancellationToken);
        var lines = new List<(string, string)>
        {
            ("backend", info.Backend),
            ("location", info.Location),
            ("schema", info.SchemaVersion),
            ("size", info.SizeInBytes is { } size ? $"{size.ToString("N0", CultureInfo.InvariantCulture)} bytes" : "unknown"),
        };
        lines.AddRange(info.Counts.Select(count => (count.Plural, count.Count.ToString("N0", CultureInfo.InvariantCulture))));
        lines.Add(("integrity", info.Problems is { Count: > 0 } ? string.Join("; ", info.Problems) : "sound"));
        foreach (var (name, value) in lines)
        {
            Console.Out.WriteLine($"{name,-20} {value}");
        }

        return info.Problems is { Count: > 0 } ? 1 : 0;
    }

    private static async Task<int> ResetAsync(WebApplication application, ParseResult result, CancellationToken cancellationToken)
    {
        if (!result.GetValue(Yes))
        {
            throw new SettingException("store reset removes everything; say --yes to do it");
        }

        await application.Services.GetRequiredService<IStoreAdministration>().ResetAsync(cancellationToken);
        Console.Out.WriteLine("The store is empty.");
        return 0;
    }
}
