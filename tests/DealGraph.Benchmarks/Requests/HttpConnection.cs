using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace DealGraph.Benchmarks.Requests;

/// <summary>A keep-alive connection that sends a request, waits for the answer, and looks at no more of it than it must.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly byte[] buffer = new byte[1 << 18];

    public HttpConnection(Uri address) => Socket.Connect(address.Host, address.Port);

    /// <summary>What can be waited on for an answer.</summary>
    public Socket Socket { get; } = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    /// <summary>Sends a request.</summary>
    public void Send(byte[] request) => Socket.Send(request);

    /// <summary>The body of the answer, until the next one.</summary>
    public ReadOnlySpan<byte> Receive()
    {
        var received = 0;
        while (true)
        {
            var read = Socket.Receive(buffer, received, buffer.Length - received, SocketFlags.None);
            received += read;
            var head = buffer.AsSpan(0, received).IndexOf("\r\n\r\n"u8);
            if (read == 0)
            {
                throw new InvalidOperationException("The server closed the connection.");
            }

            if (head >= 0)
            {
                return Body(head, received);
            }
        }
    }

    public void Dispose() => Socket.Dispose();

    private ReadOnlySpan<byte> Body(int head, int received)
    {
        var headers = buffer.AsSpan(0, head + 2);
        var length = headers[(headers.IndexOf("Content-Length: "u8) + 16)..];
        var end = head + 4 + int.Parse(length[..length.IndexOf((byte)'\r')], CultureInfo.InvariantCulture);
        while (received < end)
        {
            received += Socket.Receive(buffer, received, end - received, SocketFlags.None) is > 0 and var read
                ? read
                : throw new InvalidOperationException("The server closed the connection.");
        }

        return headers.StartsWith("HTTP/1.1 200"u8)
            ? buffer.AsSpan(head + 4, end - head - 4)
            : throw new InvalidOperationException(Encoding.UTF8.GetString(buffer, 0, end));
    }
}
