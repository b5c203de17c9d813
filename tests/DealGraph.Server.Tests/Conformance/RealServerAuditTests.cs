using DealGraph.Server.Tests.Executable;

namespace DealGraph.Server.Tests.Conformance;

public sealed class RealServerAuditTests(RealServer server) : ServerAuditSpecification(server);
