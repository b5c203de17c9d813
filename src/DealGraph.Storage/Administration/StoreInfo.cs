namespace DealGraph.Storage.Administration;

/// <summary>What a store is and holds.</summary>
/// <param name="Backend">The name of the backend and its version.</param>
/// <param name="Location">Where it is: a file or an address, without secrets.</param>
/// <param name="SchemaVersion">The last migration applied.</param>
/// <param name="SizeInBytes">How large it is; null when the backend does not say.</param>
/// <param name="Counts">How many nodes of each kind, by plural name, in the order of the catalogue.</param>
/// <param name="Problems">What an integrity check found wrong; empty when sound, null when not checked.</param>
public sealed record StoreInfo(
    string Backend,
    string Location,
    string SchemaVersion,
    long? SizeInBytes,
    IReadOnlyList<(string Plural, long Count)> Counts,
    IReadOnlyList<string>? Problems);
