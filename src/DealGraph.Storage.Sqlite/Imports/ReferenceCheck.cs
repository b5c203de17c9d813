using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>
/// Finds references to nodes that are not there. Only what the import changed is looked at, as the store was sound before: the ids that
/// new rows name and the nodes that were withdrawn. Only when one of those is missing are all rows searched for its name.
/// </summary>
internal sealed class ReferenceCheck(ImportContext context)
{
    // Sources and organizations are named over and over; this many recent names are not looked up in the table again.
    private const int RecentNames = 20_000;

    private readonly Statement add = context.Connection.Named("Imports/AddTarget");
    private readonly HashSet<string> recent = new(StringComparer.Ordinal);
    private bool isPrepared;

    /// <summary>Whether the check ran to its end and found nothing.</summary>
    public bool FoundNothing { get; private set; }

    /// <summary>Notes the ids that a new or changed claim names.</summary>
    public void Note(ClaimRow claim)
    {
        if (claim.Property.Type == FieldType.Reference)
        {
            Note(claim.Value);
        }

        Note(claim.SourceId);
        Note(claim.Qualifiers.AssertedBy);
        Note(claim.Qualifiers.Corrects);
    }

    /// <summary>Notes an id that a row names.</summary>
    public void Note(string? target)
    {
        if (target is null || !recent.Add(target))
        {
            return;
        }

        add.Bind(1, target).Run();
        if (recent.Count >= RecentNames)
        {
            recent.Clear();
        }
    }

    /// <summary>The references to nodes that are not there, in the order of file and line.</summary>
    public IEnumerable<DanglingReference> Find()
    {
        Prepare();
        if (context.Connection.Named("Imports/HasMissing").Number() == 0)
        {
            FoundNothing = true;
            yield break;
        }

        // A missing id may be a withdrawn node that nothing names any longer.
        var found = false;
        var rows = context.Connection.Named("Imports/Dangling");
        try
        {
            while (rows.Step())
            {
                found = true;
                yield return new DanglingReference(new RowOrigin(rows.Text(0), (int)rows.Int64(1)), rows.Text(2), rows.Text(3));
            }

            FoundNothing = !found;
        }
        finally
        {
            rows.Reset();
        }
    }

    private void Prepare()
    {
        if (isPrepared)
        {
            return;
        }

        isPrepared = true;
        DescribeColumns();
        if (!context.IsFirst && !context.Settings.ReferencesAreSound)
        {
            context.Connection.Named("Imports/CollectAllTargets").Run();
        }

        context.Connection.Named("Imports/CollectWithdrawnTargets").Run();
        context.Connection.Named("Imports/CollectMissing").Run();
    }

    private void DescribeColumns()
    {
        var insert = context.Connection.Named("Imports/AddReferenceColumn");
        foreach (var kind in Facts.Kinds.Select(DealGraphCatalogue.Kind))
        {
            foreach (var field in kind.Fields.Where(field => field.Type == FieldType.Reference))
            {
                insert.Bind(1, kind.Name).Bind(2, field.Name).Bind(3, field.Column).Run();
            }
        }
    }
}
