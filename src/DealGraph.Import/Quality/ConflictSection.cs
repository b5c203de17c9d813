using DealGraph.Domain.Catalogue;
using DealGraph.Import.Checks;

namespace DealGraph.Import.Quality;

/// <summary>The conflicts: where sources exclude each other, what was chosen, and who says what else.</summary>
internal sealed class ConflictSection : IClaimCheck, IQualitySection
{
    private readonly List<(string Fact, IReadOnlyList<CheckedClaim> Claims)> conflicts = [];

    public void Visit(ClaimedFact fact)
    {
        foreach (var claims in fact.Claims.GroupBy(claim => claim.Property).Where(claims => claims.Any(claim => claim.Standing == "CONFLICTS")))
        {
            conflicts.Add((fact.Id, [.. claims.Where(claim => claim.Standing is "CHOSEN" or "CONFLICTS")]));
        }
    }

    public void Write(MarkdownText text)
    {
        text.Heading(2, "Open conflicts");
        text.Paragraph($"{MarkdownText.Number(conflicts.Count)} properties on which sources exclude each other; all of them stay, and docs/resolution.md says how the value shown is chosen.");
        text.Table(["property", "conflicts"], conflicts.GroupBy(conflict => Property(conflict.Claims)).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => (IReadOnlyList<string>)[group.Key, MarkdownText.Number(group.Count())]));
        text.Table(
            ["fact", "property", "chosen", "others"],
            conflicts.OrderBy(conflict => conflict.Fact, StringComparer.Ordinal).ThenBy(conflict => Property(conflict.Claims), StringComparer.Ordinal)
                .Select(conflict => (IReadOnlyList<string>)
                [
                    $"`{conflict.Fact}`",
                    Property(conflict.Claims),
                    string.Join("; ", conflict.Claims.Where(claim => claim.Standing == "CHOSEN").Select(Words)),
                    string.Join("; ", conflict.Claims.Where(claim => claim.Standing == "CONFLICTS").Select(Words)),
                ]));
    }

    private static string Property(IReadOnlyList<CheckedClaim> claims) =>
        DealGraphCatalogue.Kinds.First(kind => kind.Fields.Contains(claims[0].Property)) is { } kind ? $"`{kind.Name}.{claims[0].Property.Column}`" : "";

    private static string Words(CheckedClaim claim) => $"{(claim.Property.Type == FieldType.Money ? MarkdownText.Short(claim.Value) : claim.Value)} ({claim.Source.Publisher ?? claim.Source.Id})";
}
