using DealGraph.Domain.Resolution;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Writing;

/// <summary>Resolves the facts that an import changed and writes them.</summary>
internal sealed class FactResolver(IImportSession session, DiagnosticBag diagnostics)
{
    private const int FactsInBatch = 500;

    public async Task ResolveAsync(CancellationToken cancellationToken)
    {
        var rates = await session.ReadRatesAsync(cancellationToken);
        var batch = new List<(SubjectClaims, ResolvedFact?)>(FactsInBatch);
        await foreach (var subject in session.ReadChangedAsync(cancellationToken))
        {
            var fact = subject.Claims.Count == 0 ? null : ResolutionPolicy.Resolve(subject.Kind, subject.SubjectId, subject.Claims, rates);
            if (fact is not null && !IsComplete(fact, subject.Origin))
            {
                continue;
            }

            batch.Add((subject, fact));
            if (batch.Count == FactsInBatch)
            {
                await session.WriteFactsAsync(batch, cancellationToken);
                batch.Clear();
            }
        }

        await session.WriteFactsAsync(batch, cancellationToken);
    }

    // A fact that lacks what every fact of its kind has cannot be written; the import is refused anyway.
    private bool IsComplete(ResolvedFact fact, RowOrigin origin)
    {
        var isComplete = true;
        foreach (var field in fact.Kind.Fields)
        {
            if (field is { IsRequired: true, IsSystem: false } && !fact.Values.ContainsKey(field))
            {
                isComplete = false;
                diagnostics.Add(SourceLocation.Of(origin), CheckCodes.RequiredMissing, $"no claim in force gives '{fact.Id}' a {field.Column}");
            }
        }

        return isComplete;
    }
}
