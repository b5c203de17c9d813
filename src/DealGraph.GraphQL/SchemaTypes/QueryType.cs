using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Entities;
using DealGraph.GraphQL.Execution;
using DealGraph.GraphQL.Paging;
using DealGraph.GraphQL.Planning;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;
using GraphQL.Resolvers;
using GraphQL.Types;
using static DealGraph.GraphQL.SchemaTypes.TypeNames;
using GraphField = GraphQL.Types.FieldType;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary>The root fields: for each kind one node and a list, the lists everybody asks for, nodes by id, search, and the dataset.</summary>
internal sealed class QueryType : ObjectGraphType
{
    private readonly RootResolver resolver;

    public QueryType(RootResolver resolver)
    {
        this.resolver = resolver;
        Name = "Query";
        Description = "Who acquired what, for how much, according to whom.";
        foreach (var kind in DealGraphCatalogue.Kinds)
        {
            AddOne(kind);
            AddList(kind.Plural, $"All {kind.Plural}. {kind.Description}", kind, null);
        }

        AddList("companies", "Organizations that are companies.", DealGraphCatalogue.Kind(Organizations.KindName), Has(Organizations.EntityType, "COMPANY"));
        AddList(
            "acquisitions",
            "Deals in which a whole company changes hands: acquisitions, mergers, acquihires, buyouts.",
            DealGraphCatalogue.Kind(DealKind.KindName),
            Has(DealKind.DealType, [.. DealCodes.AcquisitionTypes]));
        AddNodes();
        AddSearch();
        AddField(DatasetType.RootField(resolver));
    }

    private static OneOf Has(Field field, params string[] codes) => new(new FieldPart(field), [.. codes]);

    private void AddOne(Kind kind)
    {
        Add(
            NameForms.Camel(kind.TypeName),
            $"One {kind.TypeName} by its id; null when there is none.",
            Ref(kind.TypeName),
            (context, use, definition) => resolver.OneAsync(context, kind, use, definition),
            new QueryArgument(Required("ID")) { Name = "id", Description = $"The id, {kind.Name}/…, or what follows the slash." });
    }

    private void AddList(string name, string description, Kind kind, Filter? filter) => Add(
        name,
        description,
        Required($"{kind.TypeName}Connection"),
        (context, use, definition) => resolver.ListAsync(context, kind, filter, use, definition),
        [.. ConnectionTypes.Arguments(kind)]);

    private void AddNodes()
    {
        Add(
            "node",
            "Anything by its id; null when there is none.",
            Ref("Node"),
            (context, use, definition) => resolver.OneAsync(context, only: null, use, definition),
            new QueryArgument(Required("ID")) { Name = "id", Description = "The id, such as organization/openai." });
        Add(
            "nodes",
            "Several nodes by their ids, in the order of the ids; null where there is none.",
            new NonNullGraphType(new ListGraphType(Ref("Node"))),
            resolver.ManyAsync,
            new QueryArgument(ListOf("ID")) { Name = "ids", Description = $"The ids, {PageReader.MaxSize} at the most." });
    }

    private void AddSearch() => Add(
        "search",
        "Finds organizations, people, models and deals by their names and titles: every word of the text begins a word of one name.",
        Required("SearchConnection"),
        resolver.SearchAsync,
        new QueryArgument(Required("String")) { Name = "text", Description = "What to look for, whatever case, accents and punctuation." },
        new QueryArgument(OptionalListOf("SearchType")) { Name = "types", Description = "Only these types; all when left out." },
        new QueryArgument(Ref("Int")) { Name = "first", Description = $"How many; {PageReader.DefaultSize} when left out, {PageReader.MaxSize} at the most." });

    private void Add(string name, string description, IGraphType type, PlannedResolver resolve, params QueryArgument[] arguments)
    {
        var field = new GraphField { Name = name, Description = description, ResolvedType = type, Arguments = new QueryArguments(arguments) }.AsPlannedRoot();
        field.Resolver = new FuncFieldResolver<RawJson?>(context =>
            resolve(context, new FieldUse(context.FieldAst.Alias?.Name.StringValue ?? name, [context.FieldAst]), field));
        AddField(field);
    }
}
