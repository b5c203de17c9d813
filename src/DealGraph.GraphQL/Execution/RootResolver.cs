using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.GraphQL.Errors;
using DealGraph.GraphQL.Paging;
using DealGraph.GraphQL.Planning;
using DealGraph.GraphQL.SchemaTypes;
using DealGraph.GraphQL.Shapes;
using DealGraph.Storage;
using DealGraph.Storage.Queries;
using GraphQL;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace DealGraph.GraphQL.Execution;

/// <summary>Resolves root fields: plans the selection as one graph query, asks the store once, and writes the answer as JSON.</summary>
internal sealed class RootResolver(IDealGraphReader reader)
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>One node by its id: of one kind, or of the kind that the id names.</summary>
    public async ValueTask<RawJson?> OneAsync(IResolveFieldContext context, Kind? only, FieldUse use, FieldType definition)
    {
        var plan = new PlanContext(context.ExecutionContext);
        var id = plan.Arguments(definition, use).Text("id") ?? "";
        if (only is not null && !id.StartsWith(only.Name + "/", StringComparison.Ordinal))
        {
            id = $"{only.Name}/{id}";
        }

        if ((only ?? DealGraphCatalogue.OfId(id)) is not { } kind)
        {
            return null;
        }

        var nodes = plan.Nodes(kind, use);
        var query = new NodeQuery(nodes.Selections) { Source = new NodesById([id]) };
        using var answer = await reader.AnswerAsync(query, context.CancellationToken);
        return FirstRow(answer, nodes.Shape);
    }

    /// <summary>A page of a list.</summary>
    public async ValueTask<RawJson?> ListAsync(IResolveFieldContext context, Kind kind, Filter? filter, FieldUse use, FieldType definition)
    {
        var (query, shape) = ConnectionPlanner.Plan(new PlanContext(context.ExecutionContext), kind, use, definition, filter);
        using var answer = await reader.AnswerAsync(query with { Source = AllNodes.Instance }, context.CancellationToken);
        return Write(answer, shape.Write);
    }

    /// <summary>Nodes by their ids, in the order of the ids.</summary>
    public async ValueTask<RawJson?> ManyAsync(IResolveFieldContext context, FieldUse use, FieldType definition)
    {
        var plan = new PlanContext(context.ExecutionContext);
        var ids = plan.Arguments(definition, use).List("ids").OfType<string>().ToList();
        if (ids.Count > PageReader.MaxSize)
        {
            throw new DealGraphError(ErrorCodes.LimitExceeded, $"nodes(ids:) has {ids.Count} ids; it takes {PageReader.MaxSize} at the most.", "maxPageSize");
        }

        var kinds = ids.Select(DealGraphCatalogue.OfId).OfType<Kind>().Distinct().ToList();
        if (kinds.Count == 0)
        {
            return new RawJson(JsonSerializer.SerializeToUtf8Bytes(ids.Select(_ => (object?)null)));
        }

        // One kind or several: the rows are read alike when a second kind is always there.
        var nodes = new NodeSetPlanner(plan, kinds);
        var shape = nodes.Plan(use.SelectionSets);
        var query = new NodeQuery(nodes.Selections) { Source = new NodesById(ids), Page = new Page(ids.Count) { WantsPositions = true } };
        using var answer = await reader.AnswerAsync(query, context.CancellationToken);
        return Write(answer, (writer, json) => new NodesByIdShape(shape, ids).Write(writer, json));
    }

    /// <summary>Nodes found by their names.</summary>
    public async ValueTask<RawJson?> SearchAsync(IResolveFieldContext context, FieldUse use, FieldType definition)
    {
        var plan = new PlanContext(context.ExecutionContext);
        var arguments = plan.Arguments(definition, use);
        var kinds = arguments.List("types").OfType<string>().Distinct().Select(DealGraphCatalogue.Kind).ToList();
        var page = PageReader.Read(use.Name, arguments, kind: null, []);
        var nodes = new NodeSetPlanner(plan, kinds is [] ? SearchTypes.Kinds : kinds);
        var shape = SearchTypes.Plan(plan, use, nodes, page.Size);
        var query = new NodeQuery(nodes.Selections)
        {
            Source = new NodesByText(FoldedText.Fold(arguments.Text("text") ?? "")),
            Page = page,
        };
        using var answer = await reader.AnswerAsync(query, context.CancellationToken);
        return Write(answer, shape.Write);
    }

    /// <summary>How many nodes of a kind there are.</summary>
    public async ValueTask<long> CountAsync(Kind kind, CancellationToken cancellationToken)
    {
        var query = new NodeQuery([new Selection(kind, [])]) { Source = AllNodes.Instance, WantsRows = false, WantsTotal = true };
        using var answer = await reader.AnswerAsync(query, cancellationToken);
        var buffer = RowBuffers.Rent();
        var total = Row.Split(answer.Json, ref buffer).Number(1);
        RowBuffers.Return(buffer);
        return total ?? 0;
    }

    private static RawJson? FirstRow(GraphAnswer answer, NodeShape shape)
    {
        var listBuffer = RowBuffers.Rent();
        var rowsBuffer = RowBuffers.Rent();
        var rows = Row.Split(Row.Split(answer.Json, ref listBuffer)[0], ref rowsBuffer);
        var json = rows.Count == 0 || rows.IsNull(0) ? null : Write(rows[0], shape.Write);
        RowBuffers.Return(listBuffer);
        RowBuffers.Return(rowsBuffer);
        return json;
    }

    private static RawJson Write(GraphAnswer answer, JsonShape shape) => Write(answer.Json, shape);

    private static RawJson Write(ReadOnlySpan<byte> json, JsonShape shape)
    {
        var output = new ArrayBufferWriter<byte>(Math.Max(256, json.Length * 2));
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        shape(writer, json);
        writer.Flush();
        return new RawJson(output.WrittenMemory);
    }

    private delegate void JsonShape(Utf8JsonWriter writer, ReadOnlySpan<byte> json);
}
