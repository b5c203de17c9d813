using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.KilledImport;

/// <summary>What the killed process imports, known to the test that kills it.</summary>
public static class KilledImports
{
    /// <summary>Claims were added, nothing is resolved yet.</summary>
    public const string Adding = "adding";

    /// <summary>Facts were written, nothing is committed yet.</summary>
    public const string Writing = "writing";

    /// <summary>The commit begins now.</summary>
    public const string Committing = "committing";

    /// <summary>How many organizations the import brings.</summary>
    public const int Organizations = 3_000;

    /// <summary>What is there before, when anything is.</summary>
    public static TestDataset Before { get; } = TestDataset.Empty.Source("source/a").Organization("organization/00001", "Before");

    /// <summary>What the killed process imports.</summary>
    public static TestDataset After { get; } = Enumerable.Range(0, Organizations)
        .Aggregate(TestDataset.Empty.Source("source/a"), (all, number) => all.Organization($"organization/{number:d5}", $"Number {number}"));
}
