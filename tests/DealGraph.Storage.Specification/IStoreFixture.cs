namespace DealGraph.Storage.Specification;

/// <summary>Gives a backend's tests their stores; one for each test class.</summary>
public interface IStoreFixture
{
    /// <summary>Why the backend cannot be tested here, or null when it can.</summary>
    string? SkipReason { get; }

    /// <summary>Makes a store of its own with the current schema and nothing in it.</summary>
    ValueTask<TestStore> CreateEmptyStoreAsync(CancellationToken cancellationToken);
}
