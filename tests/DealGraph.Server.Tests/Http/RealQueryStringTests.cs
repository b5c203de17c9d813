using DealGraph.Server.Tests.Executable;

namespace DealGraph.Server.Tests.Http;

public sealed class RealQueryStringTests(RealServer server) : QueryStringSpecification(server);
