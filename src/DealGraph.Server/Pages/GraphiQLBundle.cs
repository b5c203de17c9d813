using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace DealGraph.Server.Pages;

/// <summary>The files that <c>web/</c> was built into. They may be absent.</summary>
internal sealed class GraphiQLBundle(string folder)
{
    private readonly string _folder = Path.GetFullPath(folder);
    private readonly FileExtensionContentTypeProvider _contentTypes = new();

    /// <summary>Beside the assembly, so that it does not matter where the server is started.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "wwwroot", "graphiql");

    public async Task<byte[]?> ReadIndexAsync(CancellationToken cancellationToken)
    {
        var path = Path.Combine(_folder, "index.html");
        return File.Exists(path) ? await File.ReadAllBytesAsync(path, cancellationToken) : null;
    }

    /// <summary>Gives a file of <c>assets/</c>. Its name changes with its content, so browsers may keep it for ever.</summary>
    public IResult GetAsset(string name, HttpContext context)
    {
        var assets = Path.Combine(_folder, "assets");
        if (!Directory.Exists(assets) || !_contentTypes.TryGetContentType(name, out var contentType))
        {
            return TypedResults.NotFound();
        }

        using var files = new PhysicalFileProvider(assets);
        if (files.GetFileInfo(name) is not { Exists: true, PhysicalPath: { } path })
        {
            return TypedResults.NotFound();
        }

        PageHeaders.Apply(context.Response, PageHeaders.GraphiQLPolicy, "public, max-age=31536000, immutable");
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (File.Exists(path + ".gz") && AcceptsGzip(context.Request))
        {
            context.Response.Headers.ContentEncoding = "gzip";
            path += ".gz";
        }

        return TypedResults.PhysicalFile(path, contentType);
    }

    private static bool AcceptsGzip(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && coding.Quality != 0);
}
