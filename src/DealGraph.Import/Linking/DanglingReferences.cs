using DealGraph.Domain.Catalogue;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Linking;

/// <summary>Reports references to what has no row, with the id that was probably meant.</summary>
internal static class DanglingReferences
{
    public static async Task ReportAsync(IImportSession session, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        // Past the limit they are counted only, so that no suggestion is searched for what nobody sees.
        var found = new List<DanglingReference>();
        var unseen = 0;
        await foreach (var dangling in session.FindDanglingAsync(cancellationToken))
        {
            if (found.Count < DiagnosticBag.DefaultLimit)
            {
                found.Add(dangling);
            }
            else
            {
                unseen++;
            }
        }

        var nearest = await FindNearestAsync(session, found, cancellationToken);
        foreach (var dangling in found)
        {
            var (kind, slug) = Split(dangling.TargetId);
            diagnostics.Add(
                SourceLocation.Of(dangling.Origin), LinkCodes.Dangling, $"{dangling.Column}: unknown {kind} '{slug}'", nearest[dangling.TargetId].Nearest);
        }

        for (; unseen > 0; unseen--)
        {
            diagnostics.Add(default, LinkCodes.Dangling, "further unknown ids");
        }
    }

    private static async Task<Dictionary<string, NearestWord>> FindNearestAsync(
        IImportSession session, List<DanglingReference> found, CancellationToken cancellationToken)
    {
        var searches = found.Select(dangling => dangling.TargetId).Distinct().ToDictionary(id => id, id => new NearestWord(Split(id).Slug));
        foreach (var ofKind in searches.GroupBy(search => Split(search.Key).Kind).ToList())
        {
            if (DealGraphCatalogue.Find(ofKind.Key) is not { } kind)
            {
                continue;
            }

            await foreach (var id in session.ReadIdsAsync(kind, cancellationToken))
            {
                var slug = Split(id).Slug;
                foreach (var (_, search) in ofKind)
                {
                    search.Offer(slug);
                }
            }
        }

        return searches;
    }

    private static (string Kind, string Slug) Split(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ("node", id) : (id[..slash], id[(slash + 1)..]);
    }
}
