using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DealGraph.Benchmarks.Requests;

/// <summary>Kestrel by itself: the same bytes in answer to everything.</summary>
internal static class HttpAlone
{
    public static async Task<int> ServeAsync(int bytes, CancellationToken cancellationToken)
    {
        var body = new byte[bytes];
        body.AsSpan().Fill((byte)' ');
        "{\"data\":"u8.CopyTo(body);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var application = builder.Build();
        application.Run(context =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
        });
        await application.StartAsync(cancellationToken);
        Console.Out.WriteLine($"Now listening on: {application.Urls.First()}");
        await application.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
