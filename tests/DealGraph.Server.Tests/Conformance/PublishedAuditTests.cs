using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Conformance;

public sealed class PublishedAuditTests(AuditServer server, ITestOutputHelper output) : PublishedAuditSpecification(server, output);
