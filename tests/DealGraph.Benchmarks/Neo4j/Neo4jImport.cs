namespace DealGraph.Benchmarks.Neo4j;

/// <summary>How long imports took.</summary>
/// <param name="Rows">The seed rows of the set.</param>
/// <param name="Claims">The claims it became.</param>
/// <param name="Cold">Seconds on a server just started.</param>
/// <param name="Warm">Seconds afterwards, the median.</param>
/// <param name="PlainPerSecond">Claims a second of <see cref="PlainClaims"/>, the median of the same rounds.</param>
internal sealed record Neo4jImport(int Rows, long Claims, double Cold, double Warm, double PlainPerSecond);
