using System.Text;
using System.Text.RegularExpressions;

namespace DealGraph.Architecture.Tests;

public sealed partial class TextTests
{
    [Fact]
    public void Texts_are_UTF_8_without_a_mark_and_lines_end_with_LF()
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var breaches = new List<string>();
        foreach (var file in Repository.Texts.Where(file => !file.EndsWith(".sln", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(Repository.Full(file));
            try
            {
                _ = strict.GetCharCount(bytes);
            }
            catch (DecoderFallbackException)
            {
                breaches.Add($"{file}: not UTF-8");
            }

            if (bytes is [0xEF, 0xBB, 0xBF, ..])
            {
                breaches.Add($"{file}: byte order mark");
            }

            if (bytes.AsSpan().Contains((byte)'\r'))
            {
                breaches.Add($"{file}: carriage return");
            }
        }

        Rule.Holds(breaches, "Text is UTF-8 without a mark, and its lines end with LF.");
    }

    [Fact]
    public void No_file_names_a_path_of_one_machine() =>
        Rule.Holds(Matches(MachinePath()), "What stands in the repository holds on every machine.");

    [Fact]
    public void No_file_names_the_host_of_a_registry() =>
        Rule.Holds(Matches(RegistryHost()), "Where packages come from is a machine's affair.");

    private static IEnumerable<string> Matches(Regex pattern) =>
        from file in Repository.Texts
        where !file.StartsWith("tests/DealGraph.Architecture.Tests/", StringComparison.Ordinal) && !file.StartsWith("seed-data/", StringComparison.Ordinal)
        from match in pattern.Matches(Repository.Read(file))
        select $"{file}: {match.Value}";

    [GeneratedRegex(@"(?<![\w./:-])/(home|root|Users|work)/\w+|\b[A-Z]:\\\\?\w+")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\bhttps?://[\w.-]*(registry\.|nuget\.org/v3|artifactory|pkgs\.|npmjs\.(org|com)/)[\w./-]*|""resolved"":")]
    private static partial Regex RegistryHost();
}
