using DealGraph.Server.Tests.Hosting;
using Xunit;

[assembly: AssemblyFixture(typeof(AuditServer))]
[assembly: AssemblyFixture(typeof(Draft2026Server))]

namespace DealGraph.Server.Tests.Hosting;

/// <summary>The server as it is by default.</summary>
public sealed class AuditServer() : KestrelServer();
