namespace DealGraph.Storage.Errors;

/// <summary>
/// The store cannot be reached or refuses all work for now: a server that is down, a file that is locked or missing.
/// Callers answer "try later" rather than "this failed".
/// </summary>
/// <param name="operation">What was being done, in the words of the contract.</param>
/// <param name="backend">The store that failed.</param>
/// <param name="message">What went wrong, for the log.</param>
/// <param name="innerException">The driver's own exception.</param>
public sealed class StoreUnavailableException(string operation, string backend, string message, Exception? innerException = null)
    : StoreException(operation, backend, message, isTransient: true, innerException);
