using System.Text.RegularExpressions;

namespace DealGraph.Import.Tests.EndToEnd;

/// <summary>The worked example of seed-data/README.md works: its rows go into a copy of the seed data, step by step.</summary>
public sealed partial class ContributingTests
{
    private static readonly string SeedData = Path.Combine(Repository.Root, "seed-data");

    [Fact]
    public async Task The_example_is_told_what_is_missing_and_is_then_in_order()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(SeedData, "README.md"), TestContext.Current.CancellationToken);
        var (told, folder) = (Told().Match(readme), Directory.CreateTempSubdirectory("dealgraph-contributing-"));
        try
        {
            foreach (var file in Directory.EnumerateFiles(SeedData))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            foreach (Match rows in Rows().Matches(readme[..told.Index]))
            {
                Add(folder.FullName, rows);
            }

            Assert.Equal([told.Groups["message"].Value], await ExamplesAsync(folder.FullName));
            Add(folder.FullName, Rows().Match(readme, told.Index));
            Assert.Empty(await ExamplesAsync(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Add(string folder, Match rows) => File.AppendAllText(Path.Combine(folder, rows.Groups["file"].Value), rows.Groups["rows"].Value);

    // What is said of the example; the seed data may have warnings of their own.
    private static async Task<IReadOnlyList<string>> ExamplesAsync(string folder)
    {
        await using var store = await TestStore.CreateAsync();
        var report = await store.ImportAsync(new ImportRequest(folder) { DryRun = true });
        Assert.True(report.IsSuccess, report.ToText());
        return [.. report.Diagnostics.Select(diagnostic => diagnostic.ToString()).Where(line => line.Contains("example", StringComparison.Ordinal)).Select(line => Line().Replace(line, ":… "))];
    }

    [GeneratedRegex("`(?<file>[a-z_]+\\.csv)`\n\n```csv\n(?<rows>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("```text\n(?<message>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Told();

    [GeneratedRegex("(?<=\\.csv):[0-9]+ ")]
    private static partial Regex Line();
}
