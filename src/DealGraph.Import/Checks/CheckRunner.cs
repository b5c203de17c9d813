using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>Runs checks over the facts of an import, round by round.</summary>
internal static class CheckRunner
{
    public static async Task RunAsync(IReadOnlyList<ICheck> checks, IImportSession session, CancellationToken cancellationToken)
    {
        var wanted = checks.Select(check => check.Rounds).ToList();
        for (var round = 0; round < wanted.Max(rounds => rounds.Count); round++)
        {
            foreach (var streams in CheckRound.Plan([.. wanted.Where(rounds => round < rounds.Count).Select(rounds => rounds[round])]))
            {
                await RunAsync(streams, session, cancellationToken);
            }
        }

        foreach (var check in checks)
        {
            check.Finish();
        }
    }

    // Merges the scans by their keys; the first of those that stand at the least key goes on.
    private static async Task RunAsync(IReadOnlyList<FactStream> streams, IImportSession session, CancellationToken cancellationToken)
    {
        var open = new List<(FactStream Stream, IAsyncEnumerator<FactRow> Facts)>(streams.Count);
        try
        {
            foreach (var stream in streams)
            {
                open.Add((stream, session.ScanAsync(stream.Scan(), cancellationToken).GetAsyncEnumerator(cancellationToken)));
                await StepAsync(open, open.Count - 1);
            }

            while (open.Count > 0)
            {
                var least = 0;
                for (var place = 1; place < open.Count; place++)
                {
                    least = Compare(open[place].Facts.Current.Key, open[least].Facts.Current.Key) < 0 ? place : least;
                }

                open[least].Stream.Visit(open[least].Facts.Current);
                await StepAsync(open, least);
            }
        }
        finally
        {
            foreach (var (_, facts) in open)
            {
                await facts.DisposeAsync();
            }
        }
    }

    private static int Compare(string? one, string? other) =>
        one is null || other is null ? (one is null).CompareTo(other is null) : CodePointOrder.Instance.Compare(one, other);

    private static async ValueTask StepAsync(List<(FactStream Stream, IAsyncEnumerator<FactRow> Facts)> open, int place)
    {
        if (!await open[place].Facts.MoveNextAsync())
        {
            await open[place].Facts.DisposeAsync();
            open.RemoveAt(place);
        }
    }
}
