using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using DealGraph.Storage.Errors;

namespace DealGraph.Storage.Administration;

/// <summary>The steps of the schema that a build of a backend knows, held against what a store has of them.</summary>
/// <param name="assembly">The backend, which embeds the steps of <c>schema/</c> under that name.</param>
/// <param name="backend">The name of the backend in errors.</param>
/// <param name="remedy">What to do with a store that was made with another text of a step.</param>
public sealed class MigrationSet(Assembly assembly, string backend, string remedy)
{
    private const string Prefix = "schema/";

    /// <summary>Every step, in order.</summary>
    public IReadOnlyList<Migration> All { get; } = Load(assembly);

    /// <summary>The steps that a store lacks.</summary>
    /// <param name="applied">The names of the steps that it has, each with the hash of its text.</param>
    /// <param name="operation">What is being done, for errors.</param>
    /// <exception cref="StoreException">The store has a step that this build does not know, or another text of one.</exception>
    public IReadOnlyList<Migration> Pending(IReadOnlyDictionary<string, string> applied, string operation)
    {
        foreach (var (name, sha256) in applied.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var known = All.FirstOrDefault(migration => migration.Name == name) ?? throw new StoreException(
                operation, backend, $"the store was written by a newer DealGraph: this one does not know its migration '{name}'");
            if (known.Sha256 != sha256)
            {
                throw new StoreException(operation, backend, $"the store was made with another text of migration '{name}'; {remedy}");
            }
        }

        return [.. All.Where(migration => !applied.ContainsKey(migration.Name))];
    }

    /// <summary>Refuses a store whose schema is not this build's.</summary>
    /// <param name="applied">The names of the steps that it has, each with the hash of its text.</param>
    /// <param name="operation">What is being done, for errors.</param>
    /// <exception cref="StoreException">The store lacks a step, or is newer.</exception>
    public void RequireCurrent(IReadOnlyDictionary<string, string> applied, string operation)
    {
        if (Pending(applied, operation) is [var first, ..])
        {
            throw new StoreException(operation, backend, $"the store lacks migration '{first.Name}'; bring it up to date first");
        }
    }

    private static List<Migration> Load(Assembly assembly)
    {
        var migrations = new List<Migration>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException(resource);
            using var reader = new StreamReader(stream);
            var text = reader.ReadToEnd().ReplaceLineEndings("\n");
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            migrations.Add(new Migration(Path.GetFileNameWithoutExtension(resource[Prefix.Length..]), text, hash));
        }

        return migrations;
    }
}
