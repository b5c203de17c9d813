using DealGraph.Server.Tests.Executable;

namespace DealGraph.Server.Tests.Http;

public sealed class RealNegotiationTests(RealServer server) : NegotiationSpecification(server);
