using GraphQL.Resolvers;
using GraphQL.Types;

namespace DealGraph.Server.Tests.Hosting;

internal sealed class CompanyType : ObjectGraphType
{
    public static readonly IFieldResolver One = new FuncFieldResolver<object>(_ => new object());

    private readonly ObjectGraphType _page = new() { Name = "CompanyConnection" };

    public CompanyType()
    {
        Name = "Company";
        Field<StringGraphType>("name").Resolve(_ => "Anthropic");
        AddField(new FieldType { Name = "parent", ResolvedType = this, Resolver = One });
        _page.Field<IntGraphType>("totalCount").Resolve(_ => 1);
        _page.AddField(new FieldType { Name = "nodes", ResolvedType = new ListGraphType(this), Resolver = new FuncFieldResolver<object>(_ => new[] { new object() }) });
        AddField(Connection("subsidiaries", defaultFirst: null));
    }

    public FieldType Connection(string name, int? defaultFirst) => new()
    {
        Name = name,
        ResolvedType = _page,
        Resolver = One,
        Arguments = new QueryArguments(
            new QueryArgument(new IntGraphType()) { Name = "first", DefaultValue = defaultFirst },
            new QueryArgument(new IntGraphType()) { Name = "last" }),
    };
}
