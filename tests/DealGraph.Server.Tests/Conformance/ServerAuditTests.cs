using DealGraph.Server.Tests.Hosting;

namespace DealGraph.Server.Tests.Conformance;

public sealed class ServerAuditTests(AuditServer server) : ServerAuditSpecification(server);
