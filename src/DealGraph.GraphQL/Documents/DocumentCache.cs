using System.Collections.Concurrent;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace DealGraph.GraphQL.Documents;

/// <summary>
/// Keeps documents that were parsed and found valid, so that a repeated query costs one look-up. Documents that failed
/// are never kept. Variables and arguments are coerced anew for each request; only work on the text is saved.
/// </summary>
/// <remarks>
/// Forgets the least recently used documents, approximated by the clock algorithm: a hit takes no lock and moves
/// nothing, it only marks the entry; making room gives marked entries a second round.
/// </remarks>
public sealed class DocumentCache(IOptions<DocumentCacheOptions> options) : IConfigureExecution
{
    // Measured on queries of 30 to 5,000 characters: the tree takes 9 to 32 bytes a character, the text two, and what is found out when a
    // query is repeated, inputs and plans, up to 25 and some thousand for each document.
    private const long BytesPerCharacter = 60;
    private const long BytesPerEntry = 4096;

    private readonly long _capacity = options.Value.CapacityBytes;
    private readonly ConcurrentDictionary<string, CachedDocument> _documents = new(StringComparer.Ordinal);
    private readonly Queue<CachedDocument> _clock = new();
    private readonly Lock _gate = new();
    private long _bytes;

    /// <summary>After option settings (100) and persisted documents (200), which may supply the text; before execution.</summary>
    public float SortOrder => 210;

    /// <summary>How many documents are kept now.</summary>
    public int Count => _documents.Count;

    /// <summary>About how many bytes the kept documents take.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <inheritdoc/>
    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Document is not null || options.Query is not { } text)
            return next(options);

        if (!_documents.TryGetValue(text, out var known) || !ReferenceEquals(known.Schema, options.Schema))
            return ExecuteAndKeepAsync(text, options, next);

        known.Touch();
        options.Document = known.Document;
        options.ValidationRules = new CachedDocumentRules(known, options.CachedDocumentValidationRules);
        return next(options);
    }

    private async Task<ExecutionResult> ExecuteAndKeepAsync(string text, ExecutionOptions options, ExecutionDelegate next)
    {
        var result = await next(options);
        // Execution only begins once the whole document has passed validation.
        if (result.Executed && result.Document is { } document)
            Keep(text, document, options);
        return result;
    }

    private void Keep(string text, GraphQLDocument document, ExecutionOptions options)
    {
        var bytes = BytesPerEntry + text.Length * BytesPerCharacter;
        // One giant must not push out everything that is in use.
        if (bytes > _capacity / 8)
            return;

        var entry = new CachedDocument(text, document, options.Schema, bytes);
        lock (_gate)
        {
            if (!_documents.TryAdd(text, entry))
                return;
            _clock.Enqueue(entry);
            _bytes += bytes;
            while (_bytes > _capacity)
                Forget(_clock.Dequeue());
        }
    }

    private void Forget(CachedDocument oldest)
    {
        if (oldest.TakeUsed())
        {
            _clock.Enqueue(oldest);
            return;
        }

        _documents.TryRemove(oldest.Text, out _);
        _bytes -= oldest.Bytes;
    }
}
