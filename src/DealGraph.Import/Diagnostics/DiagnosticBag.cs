namespace DealGraph.Import.Diagnostics;

/// <summary>Collects diagnostics in bounded memory: past a limit for each severity they are counted only. Safe for several threads.</summary>
/// <param name="limit">How many of each severity are kept.</param>
internal sealed class DiagnosticBag(int limit = DiagnosticBag.DefaultLimit)
{
    public const int DefaultLimit = 1_000;

    private readonly Lock gate = new();
    private readonly List<Diagnostic> kept = [];
    private int errors;
    private int warnings;

    public int Errors
    {
        get
        {
            lock (gate)
            {
                return errors;
            }
        }
    }

    public int Warnings
    {
        get
        {
            lock (gate)
            {
                return warnings;
            }
        }
    }

    public bool HasErrors => Errors > 0;

    /// <summary>How many were counted and not kept.</summary>
    public int NotKept
    {
        get
        {
            lock (gate)
            {
                return errors + warnings - kept.Count;
            }
        }
    }

    public void Add(SourceLocation location, DiagnosticCode code, string message, string? suggestion = null) =>
        Add(new Diagnostic(location, code, message, suggestion));

    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            var number = diagnostic.Severity == Severity.Error ? ++errors : ++warnings;
            if (number <= limit)
            {
                kept.Add(diagnostic);
            }
        }
    }

    /// <summary>Those kept, sorted by file, line and code.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (gate)
        {
            return [.. kept.Order()];
        }
    }
}
