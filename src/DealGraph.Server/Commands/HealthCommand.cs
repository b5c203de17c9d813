using System.CommandLine;

namespace DealGraph.Server.Commands;

/// <summary><c>health</c>: asks a running server whether it is ready; for containers, whose images have no program that could ask.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly Argument<Uri> Address = new("address")
    {
        Description = "The server's address.",
        DefaultValueFactory = _ => new Uri("http://localhost:5000"),
        CustomParser = result => Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : Refuse(result),
    };

    public static Command Describe()
    {
        var command = new Command("health", "Asks a running server whether it and its store answer. Exits with 1 when they do not.");
        command.Arguments.Add(Address);
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(Address), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(address, "/health/ready"), cancellationToken);
            Console.Out.WriteLine(await answer.Content.ReadAsStringAsync(cancellationToken));
            return answer.IsSuccessStatusCode ? 0 : Guard.Failed;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return Guard.Say($"{address}: {exception.Message}", Guard.Failed);
        }
    }

    private static Uri? Refuse(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"'{result.Tokens[0].Value}' is not the address of a server, such as http://localhost:5000.");
        return null;
    }
}
