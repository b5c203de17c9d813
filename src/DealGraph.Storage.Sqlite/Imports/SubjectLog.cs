using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Which facts the import read, changed or has to resolve again; kept in a temporary table, so that memory stays small.</summary>
internal sealed class SubjectLog(ImportContext context)
{
    private readonly Statement mark = context.Connection.Named("Imports/MarkSubject");
    private string? last;
    private SubjectState lastState;

    /// <summary>Notes what happened to a fact. In a first import everything is new, which needs no notes.</summary>
    public void Mark(string subject, SubjectState state)
    {
        if (context.IsFirst)
        {
            return;
        }

        // The claims of one row of a file come together and mostly share their fate.
        var isSame = subject == last;
        if (isSame && (lastState & state) == state)
        {
            return;
        }

        mark.Bind(1, subject).Bind(2, (long)state).Run();
        lastState = isSame ? lastState | state : state;
        last = subject;
    }

    /// <summary>Notes that what is known of a source changed: its claims, and those of its copies, weigh differently.</summary>
    public void MarkSubjectsOfSource(string source)
    {
        if (!context.IsFirst)
        {
            context.Connection.Named("Imports/MarkSubjectsOfSource").Bind(1, source).Run();
        }
    }

    /// <summary>Notes everything where everything may resolve differently now.</summary>
    public void Complete()
    {
        if (!context.IsFirst && (context.PolicyChanged || context.RatesChanged))
        {
            context.Connection.Named("Imports/MarkAllSubjects").Run();
        }
    }

    /// <summary>How many facts had their claims changed.</summary>
    public long CountChanged() => context.Connection.Named("Imports/CountChanged").Number();

    /// <summary>How many facts of the files read have the claims they had.</summary>
    public long CountUnchanged() => context.Connection.Named("Imports/CountUnchanged").Number();
}
