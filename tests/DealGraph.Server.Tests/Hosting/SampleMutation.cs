using GraphQL.Types;

namespace DealGraph.Server.Tests.Hosting;

internal sealed class SampleMutation : ObjectGraphType
{
    private int _count;

    public SampleMutation()
    {
        Name = "Mutation";
        Field<IntGraphType>("bump").Resolve(_ => Interlocked.Increment(ref _count));
    }
}
