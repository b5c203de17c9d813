using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Tests.Shared;

namespace DealGraph.Storage.Neo4j.Tests;

public sealed class ContainerImageTests
{
    [Fact]
    public void The_tests_container_is_the_one_that_the_compose_file_runs() => Assert.Contains(
        File.ReadLines(RepositoryFiles.PathOf("docker-compose.yml")), line => line.Trim() == $"image: {SharedServer.Image}");
}
