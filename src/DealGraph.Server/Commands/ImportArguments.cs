using System.CommandLine;
using DealGraph.Import;
using DealGraph.Server.Hosting;

namespace DealGraph.Server.Commands;

/// <summary>The arguments that <c>import</c> and <c>validate</c> share.</summary>
internal static class ImportArguments
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "A folder (replaces its whole dataset), seed files (replace themselves), or - for standard input. Default: the seed data.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Dataset = new("--dataset")
    {
        Description = "The dataset that single files belong to, when no manifest.json beside them names it.",
        DefaultValueFactory = _ => "local",
    };

    private static readonly Option<string?> Name = new("--name") { Description = "Which seed file standard input is, such as deals.csv." };
    private static readonly Option<ReportFormat> Format = new("--format") { Description = "How the report is written." };

    static ImportArguments()
    {
        Format.AcceptOnlyFromAmong("text", "json");

        // An argument that takes any number of words takes misspelt options too.
        Paths.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-') && token.Value != ImportRequest.StandardInputPath) is { } option)
            {
                result.AddError($"There is no option {option.Value}.");
            }
        });
    }

    public static void AddTo(Command command)
    {
        command.Arguments.Add(Paths);
        command.Options.Add(Dataset);
        command.Options.Add(Name);
        command.Options.Add(Format);
    }

    public static ImportRequest Read(ParseResult result, SeedOptions seed) => new(result.GetValue(Paths) is { Length: > 0 } paths ? paths : [SeedFolder.Of(seed)])
    {
        Dataset = result.GetValue(Dataset) ?? "local",
        StandardInputFile = result.GetValue(Name),
    };

    public static async Task<int> ReportAsync(WebApplication application, ParseResult result, ImportRequest request, CancellationToken cancellationToken)
    {
        var report = await application.Services.GetRequiredService<ImportPipeline>().RunAsync(request, new ProgressLine(), cancellationToken);
        await Console.Out.WriteAsync(result.GetValue(Format) == ReportFormat.Json ? report.ToJson() + "\n" : report.ToText());
        return report.IsSuccess ? 0 : 1;
    }
}
