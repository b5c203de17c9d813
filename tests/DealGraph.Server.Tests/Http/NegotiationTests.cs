using DealGraph.Server.Tests.Hosting;

namespace DealGraph.Server.Tests.Http;

public sealed class NegotiationTests(AuditServer server) : NegotiationSpecification(server);
