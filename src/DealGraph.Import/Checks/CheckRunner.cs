using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>Runs checks over the facts of an import, each kind and order scanned once.</summary>
internal static class CheckRunner
{
    public static async Task RunAsync(IReadOnlyList<ICheck> checks, IImportSession session, CancellationToken cancellationToken)
    {
        // A check's second scan comes after its first, whatever other checks want.
        var rounds = checks.SelectMany(check => check.Scans.Select((scan, round) => (Scan: scan, Round: round)));
        foreach (var scans in rounds.GroupBy(wanted => (wanted.Round, wanted.Scan.Kind, wanted.Scan.OrderedBy)).OrderBy(scans => scans.Key.Round).ToList())
        {
            var fields = scans.SelectMany(wanted => wanted.Scan.Fields).Distinct().ToList();
            var visits = scans.Select(wanted => wanted.Scan.Visit).ToList();
            await foreach (var fact in session.ScanAsync(scans.Key.Kind, fields, scans.Key.OrderedBy, cancellationToken))
            {
                foreach (var visit in visits)
                {
                    visit(fact);
                }
            }
        }

        foreach (var check in checks)
        {
            check.Finish();
        }
    }
}
