using DealGraph.Server.Tests.Executable;

namespace DealGraph.Server.Tests.Http;

public sealed class RealBodyTests(RealServer server) : BodySpecification(server);
