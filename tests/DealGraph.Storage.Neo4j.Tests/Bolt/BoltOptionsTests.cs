using System.ComponentModel.DataAnnotations;
using DealGraph.Storage.Neo4j.Bolt;

namespace DealGraph.Storage.Neo4j.Tests.Bolt;

public sealed class BoltOptionsTests
{
    [Theory]
    [InlineData("neo4j://localhost:7687", true)]
    [InlineData("neo4j+s://abc.databases.example", true)]
    [InlineData("bolt://10.0.0.7", true)]
    [InlineData("bolt+s://[::1]:7687", true)]
    [InlineData("bolt+ssc://localhost", false)]
    [InlineData("http://localhost:7474", false)]
    [InlineData("neo4j://neo4j:secret@localhost", false)]
    [InlineData("localhost:7687", false)]
    [InlineData("", false)]
    public void An_address_is_one_of_Bolt_without_a_password(string url, bool isValid)
    {
        var options = new BoltOptions { Url = url };

        Assert.Equal(isValid, Validator.TryValidateObject(options, new ValidationContext(options), [], validateAllProperties: true));
    }
}
