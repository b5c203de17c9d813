using DealGraph.Domain.Catalogue;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Identity;
using DealGraph.Import.Reading;

namespace DealGraph.Import.Parsing;

/// <summary>Parses references: the bare slug where one kind is possible, <c>kind/slug</c> where several are.</summary>
internal static class References
{
    public static ParsedValue Parse(Field field, string text) => field.IsQualified ? ParseQualified(field, text) : ParseBare(field.Targets[0], text);

    /// <summary>A reference to one kind.</summary>
    public static ParsedValue ParseBare(string kind, string text)
    {
        if (Slug.IsValid(text))
        {
            return ParsedValue.Of($"{kind}/{text}");
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? ParsedValue.Wrong(ValueCodes.Reference, $"'{Excerpt.Of(text)}' is not the id of {Article(kind)}", Slug.Nearest(text))
            : ParsedValue.Wrong(
                ValueCodes.Reference,
                $"'{Excerpt.Of(text)}' should be the bare id of {Article(kind)}",
                text[..slash] == kind && Slug.IsValid(text[(slash + 1)..]) ? text[(slash + 1)..] : null);
    }

    private static ParsedValue ParseQualified(Field field, string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            var example = Slug.IsValid(text) ? text : "id";
            return ParsedValue.Wrong(ValueCodes.Reference, $"'{Excerpt.Of(text)}' lacks its kind: write {string.Join(" or ", field.Targets.Select(kind => $"{kind}/{example}"))}");
        }

        var (kind, slug) = (text[..slash], text[(slash + 1)..]);
        return !field.Targets.Contains(kind)
            ? ParsedValue.Wrong(
                ValueCodes.Reference,
                $"'{Excerpt.Of(text)}' should name {string.Join(" or ", field.Targets.Select(Article))}",
                Spelling.Nearest(kind, field.Targets) is { } near ? $"{near}/{slug}" : null)
            : Slug.IsValid(slug) ? ParsedValue.Of(text)
            : ParsedValue.Wrong(ValueCodes.Reference, $"'{Excerpt.Of(text)}' is not the id of {Article(kind)}", Slug.Nearest(slug) is { } better ? $"{kind}/{better}" : null);
    }

    private static string Article(string kind) => kind[0] is 'a' or 'e' or 'i' or 'o' ? $"an {kind}" : $"a {kind}";
}
