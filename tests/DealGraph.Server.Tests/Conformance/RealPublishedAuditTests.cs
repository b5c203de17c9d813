using DealGraph.Server.Tests.Executable;
using Xunit;

namespace DealGraph.Server.Tests.Conformance;

public sealed class RealPublishedAuditTests(RealServer server, ITestOutputHelper output) : PublishedAuditSpecification(server, output);
