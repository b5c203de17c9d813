using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Takes in nodes that speak for themselves: sources and exchange rates.</summary>
internal sealed class RecordWriter(ImportContext context, NodeTables tables, SubjectLog subjects, ReferenceCheck references)
{
    private readonly Statement find = context.Connection.Named("Imports/FindRecord");
    private readonly Statement writeOrigin = context.Connection.Named("Imports/WriteRecordOrigin");

    public long Created { get; private set; }

    public long Updated { get; private set; }

    public long Withdrawn { get; private set; }

    public long Unchanged { get; private set; }

    /// <summary>Adds a record.</summary>
    /// <returns>The earlier row of the same id in the same import; null when it was added.</returns>
    public Duplicate? Add(RecordRow record)
    {
        var hash = ContentHash.Of(record);
        string? before = null;
        if (find.Bind(1, record.Id).Step())
        {
            before = find.Text(0);
            var first = new RowOrigin(find.Text(3), (int)find.Int64(4));
            if (context.Stands(find.Int64(1), find.Text(2), first.File))
            {
                find.Reset();
                return new Duplicate(record.Origin, record.Id, first);
            }
        }

        find.Reset();
        writeOrigin.Bind(1, record.Id).Bind(2, record.Kind.Name).Bind(3, hash).Bind(4, context.Scope.Dataset)
            .Bind(5, record.Origin.File).Bind(6, record.Origin.Line).Bind(7, context.Pass).Run();
        if (before == hash)
        {
            Unchanged++;
            return null;
        }

        Write(record, isNew: before is null);
        return null;
    }

    /// <summary>Removes a record that is no longer in its file.</summary>
    public void Withdraw(Kind kind, string id)
    {
        Withdrawn++;
        tables.Of(kind).Delete(id);
        context.Connection.Named("Imports/DeleteRecordOrigin").Bind(1, id).Run();
        Changed(kind, id);
    }

    private void Write(RecordRow record, bool isNew)
    {
        Created += isNew ? 1 : 0;
        Updated += isNew ? 0 : 1;
        context.RowsWritten++;
        tables.Of(record.Kind).Write(record.Id, record.Values);
        Changed(record.Kind, record.Id);
        foreach (var field in record.Kind.Fields)
        {
            if (field.Type == FieldType.Reference && record.Values.TryGetValue(field, out var target))
            {
                references.Note(target.Text);
            }
        }
    }

    private void Changed(Kind kind, string id)
    {
        context.RatesChanged |= kind.Name == ExchangeRates.KindName;
        if (kind.Name == SourceKind.KindName)
        {
            subjects.MarkSubjectsOfSource(id);
        }
    }
}
