namespace DealGraph.Import.Tests.Reading;

/// <summary>Reports at once, on the thread of the import.</summary>
internal sealed class ImmediateProgress(Action<ImportProgress> report) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => report(value);
}
