namespace DealGraph.GraphQL.Shapes;

/// <summary>The rows of a page, first to last whichever end it was taken from, and what lies around them.</summary>
internal readonly ref struct PageWindow
{
    private readonly Row list;
    private readonly Row rows;
    private readonly bool hasMore;
    private readonly bool fromEnd;

    public PageWindow(Row list, Row rows, int count, bool hasMore, bool fromEnd)
    {
        this.list = list;
        this.rows = rows;
        this.hasMore = hasMore;
        this.fromEnd = fromEnd;
        Count = count;
    }

    /// <summary>How many nodes the page has.</summary>
    public int Count { get; }

    /// <summary>The JSON of a row, the first of the page being 0.</summary>
    public ReadOnlySpan<byte> this[int index] => rows[fromEnd ? Count - 1 - index : index];

    /// <summary>How many nodes there are in all.</summary>
    public long Total => list.Number(1) ?? 0;

    /// <summary>Whether nodes lie after the page.</summary>
    public bool HasNext => fromEnd ? Outer : hasMore;

    /// <summary>Whether nodes lie before the page.</summary>
    public bool HasPrevious => fromEnd ? hasMore : Outer;

    private bool Outer => list.Number(2) == 1;

    /// <summary>The JSON of a list of groups.</summary>
    public ReadOnlySpan<byte> Groups(int index) => list[3 + index];
}
