using System.Text.RegularExpressions;

namespace DealGraph.Architecture.Tests;

public sealed partial class FileTests(ITestOutputHelper output)
{
    private const string Layout = "0001-layout.md";
    private const int HardLimit = 400;
    private const int Median = 80;
    private const int Percentile95 = 250;

    /// <summary>A type beside the file's own is a companion when it fits a glance.</summary>
    private const int CompanionLines = 40;

    private static readonly List<SourceFile> Sources = [.. Repository.Code.Select(SourceFile.Read)];

    [Fact]
    public void Namespaces_are_folders() =>
        Rule.Holds(
            Sources.Where(file => file.Namespace.Length > 0 && file.Namespace != file.FolderNamespace)
                .Select(file => $"{file.Path}: {file.Namespace} instead of {file.FolderNamespace}"),
            "A namespace is its folder's path.",
            Layout);

    [Fact]
    public void Types_stand_in_namespaces() =>
        Rule.Holds(
            Sources.Where(file => file.Types.Count > 0 && file.Namespace.Length == 0).Select(file => file.Path),
            "Every type has a file-scoped namespace.");

    [Fact]
    public void A_file_is_called_like_its_type_and_others_in_it_are_small() =>
        Rule.Holds(
            Sources.Where(file => file.Types.Count > 0).SelectMany(file => file.Types.All(type => type.Name != file.Stem)
                ? [$"{file.Path} declares {string.Join(", ", file.Types.Select(type => type.Name))}"]
                : file.Types.Where(type => type.Name != file.Stem && type.Lines > CompanionLines)
                    .Select(type => $"{file.Path}: {type.Name} has {type.Lines} lines, more than a companion's {CompanionLines}")),
            "One type per file; small companions may stand beside it.",
            Layout);

    [Fact]
    public void Files_are_short()
    {
        var lengths = Sources.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)).Select(file => file.Lines).Order().ToList();
        var (median, percentile) = (lengths[lengths.Count / 2], lengths[lengths.Count * 95 / 100]);
        output.WriteLine($"{lengths.Count} files of the product: median {median}, 95 % up to {percentile}, longest {lengths[^1]} lines");

        Rule.Holds(Sources.Where(file => file.Lines > HardLimit).Select(file => $"{file.Path}: {file.Lines}"), $"No file has more than {HardLimit} lines.", Layout);
        Assert.True(median <= Median && percentile <= Percentile95, $"median {median}, 95 % up to {percentile}");
    }

    [Fact]
    public void Names_say_what_a_type_does() =>
        Rule.Holds(
            Sources.SelectMany(file => file.Types.Where(type => VagueName().IsMatch(type.Name)).Select(type => $"{file.Path}: {type.Name}")),
            "Manager, Helper and Util say nothing.",
            Layout);

    [Theory]
    [InlineData(@"^\s*#region")]
    [InlineData(@"\bTO" + "DO\\b|\\bFIX" + "ME\\b")]
    [InlineData(@"\bNot" + "ImplementedException\\b")]
    [InlineData(@"\basync void\b")]
    [InlineData(@"\.ConfigureAwait\(")]
    [InlineData(@"#pragma warning disable")]
    public void What_nobody_wants_is_not_there(string pattern) =>
        Rule.Holds(
            Repository.Product.Where(file => Regex.IsMatch(Repository.Read(file), pattern, RegexOptions.Multiline)),
            $"The product has no {pattern}.");

    [GeneratedRegex("Manager|Helper|Utils?$|Utilit")]
    private static partial Regex VagueName();
}
