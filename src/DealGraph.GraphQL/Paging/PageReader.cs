using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Errors;
using DealGraph.GraphQL.Planning;
using DealGraph.Storage.Queries;

namespace DealGraph.GraphQL.Paging;

/// <summary>Reads the paging arguments of a connection.</summary>
internal static class PageReader
{
    /// <summary>The size of a page that asks for none.</summary>
    public const int DefaultSize = 20;

    /// <summary>The greatest page.</summary>
    public const int MaxSize = 200;

    /// <summary>Reads <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>; throws <see cref="DealGraphError"/> when they make no sense.</summary>
    /// <param name="field">The connection's field, for messages.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="kind">The kind of its nodes; null for several.</param>
    /// <param name="orderings">Its order.</param>
    public static Page Read(string field, FieldArguments arguments, Kind? kind, IReadOnlyList<Ordering> orderings)
    {
        var first = Size(field, arguments, "first");
        var last = Size(field, arguments, "last");
        if (first is not null && last is not null)
        {
            throw new DealGraphError(ErrorCodes.BadUserInput, $"{field} takes first or last, not both.");
        }

        return new Page(first ?? last ?? DefaultSize, FromEnd: last is not null)
        {
            After = Position(field, arguments, "after", kind, orderings),
            Before = Position(field, arguments, "before", kind, orderings),
        };
    }

    private static int? Size(string field, FieldArguments arguments, string name) => arguments.Number(name) switch
    {
        null => null,
        < 0 => throw new DealGraphError(ErrorCodes.BadUserInput, $"{field}({name}:) is negative."),
        > MaxSize and var size => throw new DealGraphError(
            ErrorCodes.LimitExceeded, $"{field}({name}:) is {size}; a page has {MaxSize} nodes at the most.", "maxPageSize"),
        var size => size,
    };

    private static IReadOnlyList<object?>? Position(
        string field, FieldArguments arguments, string name, Kind? kind, IReadOnlyList<Ordering> orderings) => arguments.Text(name) switch
        {
            null => null,
            var text => Cursor.Parse(text, kind, orderings) ?? throw new DealGraphError(
                ErrorCodes.BadCursor, $"{field}({name}:) is not a cursor of this list in this order."),
        };
}
