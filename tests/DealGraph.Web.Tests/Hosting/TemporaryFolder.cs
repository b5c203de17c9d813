namespace DealGraph.Web.Tests.Hosting;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dealgraph-web-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
