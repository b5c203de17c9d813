using System.Security.Cryptography;
using System.Text;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Specification.Imports;

/// <summary>Runs an import through the contract, in the order of its members, as the importer does.</summary>
public static class TestImport
{
    /// <summary>Runs and commits; stops without a commit at a dangling reference.</summary>
    public static async ValueTask<ImportOutcome> RunAsync(IDealGraphWriter writer, TestDataset dataset, CancellationToken cancellationToken)
    {
        await using var session = await writer.BeginImportAsync(dataset.Scope, cancellationToken);
        var duplicates = await AddAsync(session, dataset, cancellationToken);
        var dangling = await session.FindDanglingAsync(cancellationToken).ToListAsync(cancellationToken);
        if (dangling.Count > 0)
        {
            return new ImportOutcome(null, duplicates, dangling, []);
        }

        var changed = await ResolveAsync(session, cancellationToken);
        return new ImportOutcome(await session.CommitAsync(cancellationToken), duplicates, [], changed);
    }

    /// <summary>Adds the rows, and withdraws what is no longer among them.</summary>
    public static async ValueTask<IReadOnlyList<Duplicate>> AddAsync(IImportSession session, TestDataset dataset, CancellationToken cancellationToken)
    {
        var present = dataset.Records.Select(row => row.Origin.File).Concat(dataset.Claims.Select(row => row.Origin.File)).ToHashSet();
        var read = dataset.Files?.ToHashSet() ?? [.. present, .. session.KnownFiles.Keys];
        foreach (var file in read)
        {
            session.Replace(file);
        }

        List<Duplicate> duplicates =
        [
            .. await session.AddRecordsAsync([.. dataset.Records.Where(row => read.Contains(row.Origin.File))], cancellationToken),
            .. await session.AddClaimsAsync([.. dataset.Claims.Where(row => read.Contains(row.Origin.File))], cancellationToken),
        ];
        var hashes = read.ToDictionary(file => file, file => present.Contains(file) ? Hash(dataset, file) : null);
        await session.WithdrawAsync(hashes, cancellationToken);
        return duplicates;
    }

    /// <summary>Resolves what changed and writes it.</summary>
    public static async ValueTask<IReadOnlyList<SubjectClaims>> ResolveAsync(IImportSession session, CancellationToken cancellationToken)
    {
        var rates = await session.ReadRatesAsync(cancellationToken);
        var changed = new List<SubjectClaims>();
        await foreach (var subject in session.ReadChangedAsync(cancellationToken))
        {
            // Written while the rest is still to be read, which the contract allows.
            var fact = subject.Claims.Count == 0 ? null : ResolutionPolicy.Resolve(subject.Kind, subject.SubjectId, subject.Claims, rates);
            await session.WriteFactsAsync([(subject, fact)], cancellationToken);
            changed.Add(subject);
        }

        return changed;
    }

    /// <summary>Writes nothing of what changed, as an importer does that forgets the facts.</summary>
    public static async ValueTask ResolveNamelessAsync(IImportSession session, CancellationToken cancellationToken)
    {
        await foreach (var subject in session.ReadChangedAsync(cancellationToken))
        {
            Assert.NotEmpty(subject.Claims);
        }
    }

    private static string Hash(TestDataset dataset, string file)
    {
        var rows = dataset.Claims.Where(row => row.Origin.File == file).Select(row => $"{row.Id} {row.Origin}")
            .Concat(dataset.Records.Where(row => row.Origin.File == file).Select(row => $"{row.Id} {row.Origin}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))));
    }
}
