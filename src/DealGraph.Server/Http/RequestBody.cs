using System.Buffers;
using System.IO.Pipelines;

namespace DealGraph.Server.Http;

/// <summary>Gathers the body of a request in the buffers it arrived in.</summary>
internal static class RequestBody
{
    /// <summary>
    /// Waits until the whole body is there. When it is, the caller reads <c>Body</c> and then advances the reader to its end.
    /// </summary>
    public static async ValueTask<(ReadOnlySequence<byte> Body, Refusal? Refusal)> ReadAsync(
        HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
            return (default, Refusal.TooLarge(maxBytes));

        while (true)
        {
            ReadResult read;
            try
            {
                read = await request.BodyReader.ReadAsync(cancellationToken);
            }
            catch (BadHttpRequestException broken)
            {
                return (default, Refusal.Of(broken));
            }

            if (read.Buffer.Length > maxBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return (default, Refusal.TooLarge(maxBytes));
            }

            if (read.IsCompleted)
                return (read.Buffer, null);
            // Seen all, taken nothing: the next read brings the same bytes and more.
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
