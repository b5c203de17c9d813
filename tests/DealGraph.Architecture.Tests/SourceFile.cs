using System.Text.RegularExpressions;

namespace DealGraph.Architecture.Tests;

/// <summary>A C# file as far as the rules look into it.</summary>
/// <param name="Path">Its path from the root.</param>
/// <param name="Namespace">Its namespace; empty when it has none.</param>
/// <param name="Types">The types that it declares at its top level, each with its length in lines.</param>
/// <param name="Lines">How many lines it has.</param>
internal sealed partial record SourceFile(string Path, string Namespace, IReadOnlyList<(string Name, int Lines)> Types, int Lines)
{
    /// <summary>The name before the first dot: a class in several files has them called <c>Thing.Topic.cs</c>.</summary>
    public string Stem => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>The namespace that its folder asks for.</summary>
    /// <remarks>What is linked into several test projects belongs to none of them.</remarks>
    public string FolderNamespace =>
        Path.StartsWith("tests/Shared/", StringComparison.Ordinal) ? "DealGraph.Tests.Shared" : string.Join('.', Path.Split('/')[1..^1]);

    public static SourceFile Read(string path)
    {
        var text = Repository.Read(path);
        var lines = text.Split('\n');
        var starts = new List<(string Name, int Line)>();
        for (var line = 0; line < lines.Length; line++)
        {
            if (Declaration().Match(lines[line]) is { Success: true } match)
            {
                starts.Add((match.Groups["name"].Value, line));
            }
        }

        var types = starts.Select((start, index) => (start.Name, (index + 1 < starts.Count ? starts[index + 1].Line : lines.Length) - start.Line));
        return new SourceFile(path, NamespaceLine().Match(text).Groups[1].Value, [.. types], lines.Length - 1);
    }

    // Types at the top level begin in the first column, for namespaces are file-scoped.
    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )*(?:class|record struct|record class|record|struct|interface|enum|delegate [\w<>?,. ]+?) (?<name>\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
