using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Sources;

/// <summary>A source was not read before it was published.</summary>
internal sealed class LatePublicationCheck(Findings findings) : ICheck
{
    private static readonly Kind Sources = DealGraphCatalogue.Kind(SourceKind.KindName);

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds => [[new(Sources, [SourceKind.PublishedOn, SourceKind.RetrievedOn], Visit)]];

    public void Finish()
    {
    }

    private void Visit(FactRow source)
    {
        if (Findings.Date(source, SourceKind.PublishedOn) is { } published
            && Findings.Date(source, SourceKind.RetrievedOn) is { } retrieved
            && published.Earliest > retrieved.Latest)
        {
            findings.Add(source, CheckCodes.PublishedLater, $"'{source.Id}' was published on {published}, after it was retrieved on {retrieved}");
        }
    }
}
