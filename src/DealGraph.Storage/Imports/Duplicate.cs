namespace DealGraph.Storage.Imports;

/// <summary>A row that says again what an earlier row of the same import said: the same source on the same property of the same fact.</summary>
/// <param name="Origin">The second row.</param>
/// <param name="SubjectId">The fact.</param>
/// <param name="First">The first row.</param>
public sealed record Duplicate(RowOrigin Origin, string SubjectId, RowOrigin First);
