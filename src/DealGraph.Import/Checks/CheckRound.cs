namespace DealGraph.Import.Checks;

/// <summary>Plans one round of some checks: each kind and order is scanned once, and scans that one check wants side by side run side by side.</summary>
internal sealed class CheckRound
{
    private readonly List<FactStream> streams = [];
    private readonly List<List<FactStream>> groups = [];

    private CheckRound()
    {
    }

    /// <summary>The scans, in groups that run side by side.</summary>
    /// <param name="checks">What each check wants to see in the round.</param>
    public static IReadOnlyList<IReadOnlyList<FactStream>> Plan(IReadOnlyList<IReadOnlyList<CheckScan>> checks)
    {
        var round = new CheckRound();
        foreach (var scans in checks)
        {
            round.Join([.. scans.Where(scan => scan.OrderedBy is not null).Select(round.Place).Distinct()]);
        }

        foreach (var scan in checks.SelectMany(scans => scans).Where(scan => scan.OrderedBy is null))
        {
            round.Join([round.Place(scan)]);
        }

        return round.groups;
    }

    private FactStream Place(CheckScan scan)
    {
        if (streams.Find(stream => stream.Serves(scan)) is { } serving)
        {
            serving.Add(scan);
            return serving;
        }

        var stream = new FactStream(scan);
        streams.Add(stream);
        return stream;
    }

    // Who names a node comes after it.
    private void Join(List<FactStream> together)
    {
        var joined = groups.Where(group => group.Intersect(together).Any()).ToList();
        groups.RemoveAll(joined.Contains);
        if (together.Count > 0)
        {
            groups.Add([.. joined.SelectMany(group => group).Union(together).OrderBy(stream => stream.IsById ? 0 : 1)]);
        }
    }
}
