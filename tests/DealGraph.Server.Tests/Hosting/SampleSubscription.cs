using GraphQL.Types;

namespace DealGraph.Server.Tests.Hosting;

internal sealed class SampleSubscription : ObjectGraphType
{
    public SampleSubscription()
    {
        Name = "Subscription";
        Field<StringGraphType>("ticks").ResolveStream(_ => throw new InvalidOperationException("Must never start."));
    }
}
