using DealGraph.Server.Tests.Executable;

namespace DealGraph.Server.Tests.Http;

public sealed class RealMethodTests(RealServer server) : MethodSpecification(server);
