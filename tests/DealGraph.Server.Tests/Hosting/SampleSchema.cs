using GraphQL.Types;

namespace DealGraph.Server.Tests.Hosting;

/// <summary>A small schema with one field for each thing that the endpoint has to cope with.</summary>
public sealed class SampleSchema : Schema
{
    public SampleSchema()
    {
        Query = new SampleQuery();
        Mutation = new SampleMutation();
        Subscription = new SampleSubscription();
    }
}
