using CsCheck;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Generates graph queries over some kinds, with values that occur in a graph.</summary>
internal sealed class QueryGenerator : Gen<NodeQuery>
{
    private readonly GeneratorVocabulary vocabulary;
    private readonly bool withWholeKinds;

    /// <summary>Queries that an oracle can answer: it does not know claims, sources and conflicts, nor search.</summary>
    public QueryGenerator(Oracle oracle)
        : this(oracle, ["organization", "person", "deal", "party", "stake", "name", "link"], depth: 3, withSearch: false, withWholeKinds: true)
    {
    }

    /// <summary>Queries over some kinds, and relations between them.</summary>
    /// <param name="oracle">The graph.</param>
    /// <param name="kinds">The names of the kinds.</param>
    /// <param name="depth">How many relations are followed in a row.</param>
    /// <param name="withSearch">Whether some find nodes by their names.</param>
    /// <param name="withWholeKinds">Whether some list every node of a kind; the API always asks for a page of them.</param>
    public QueryGenerator(Oracle oracle, IReadOnlyList<string> kinds, int depth, bool withSearch, bool withWholeKinds)
    {
        vocabulary = new GeneratorVocabulary(oracle.Nodes, kinds, depth, withSearch);
        this.withWholeKinds = withWholeKinds;
    }

    /// <inheritdoc/>
    public override NodeQuery Generate(PCG pcg, Size? min, out Size size)
    {
        var drawn = new Draw(vocabulary, withWholeKinds, pcg);
        var query = drawn.Root();
        size = new Size(drawn.Steps);
        return query;
    }

    private sealed class Draw(GeneratorVocabulary vocabulary, bool withWholeKinds, PCG pcg)
    {
        public ulong Steps { get; private set; }

        public NodeQuery Root()
        {
            if (vocabulary.SearchTexts is not [] && Next(10) == 0)
            {
                var found = Times(4, () => Pick(vocabulary.SearchedKinds)).Append(Ask.Kind("deal")).Distinct().Select(kind => Select(kind, vocabulary.Depth - 1));
                return new NodeQuery([.. found]) { Source = new NodesByText(SearchText()), Page = Next(3) == 0 ? null : new Page((int)Next(6)), WantsTotal = Next(2) == 0 };
            }

            if (Next(6) == 0)
            {
                var ids = Times(6, () => Pick(vocabulary.Nodes).Id).Append("deal/none").ToList();
                return new NodeQuery([.. ids.Select(id => DealGraphCatalogue.OfId(id)).OfType<Kind>().Distinct().Select(kind => Select(kind, vocabulary.Depth - 1))])
                {
                    Source = new NodesById(ids),
                } is { Selections.Count: > 1 } mixed ? mixed : Of(Ask.Kind("deal"), vocabulary.Depth) with { Source = new NodesById(ids) };
            }

            var kind = Ask.Kind(Pick(vocabulary.Kinds));
            var query = Of(kind, vocabulary.Depth) with { Source = AllNodes.Instance };
            return withWholeKinds || query.Page is not null ? query : query with { Page = Page(kind, query.Orderings) };
        }

        private NodeQuery Of(Kind kind, int depth)
        {
            var orderings = Times(3, () => new Ordering(Part(kind), Next(2) == 0, Next(2) == 0));
            return new NodeQuery([Select(kind, depth)])
            {
                Filter = Next(3) == 0 ? null : Condition(kind, depth),
                Orderings = orderings,
                Page = Next(3) == 0 ? null : Page(kind, orderings),
                WantsRows = Next(8) != 0,
                WantsTotal = Next(2) == 0,
                WantsOuterSide = Next(2) == 0,
                Groupings = Times(2, () => Grouping(kind)),
            };
        }

        private Selection Select(Kind kind, int depth) => new(kind, Times(4, () => Slot(kind, depth)));

        private Slot Slot(Kind kind, int depth)
        {
            if (depth == 0 || Next(2) == 0 || vocabulary.Relations(kind) is [])
            {
                return new ScalarSlot(Part(kind));
            }

            var relation = Pick(vocabulary.Relations(kind));
            var isMixed = relation.Targets.Count > 1 || relation.IsToOne;
            return new RelatedSlot(relation, isMixed
                ? new NodeQuery([.. relation.Targets.Select(target => Select(Ask.Kind(target), depth - 1))]) { WantsTotal = !relation.IsToOne && Next(2) == 0 }
                : Of(Ask.Kind(relation.Targets[0]), depth - 1));
        }

        private Filter Condition(Kind kind, int depth)
        {
            var part = Part(kind);
            switch (Next(depth == 0 ? 4u : vocabulary.Relations(kind) is [] ? 7u : 9u))
            {
                case 0:
                    return new IsAbsent(part);
                case 1:
                    return new OneOf(part, Times(Next(9) == 0 ? 40u : 4u, () => Value(kind, part)));
                case 2 or 3:
                    return new Compare(part, part.IsNumber ? (Comparison)Next(5) : (Comparison)Next(8), Value(kind, part));
                case 4:
                    return new Not(Condition(kind, depth - 1));
                case 5:
                    return new AllOf(Times(4, () => Condition(kind, depth - 1)));
                case 6:
                    return new AnyOf(Times(4, () => Condition(kind, depth - 1)));
                default:
                    var relation = Pick(vocabulary.Relations(kind));
                    var targets = relation.Targets.Where(_ => Next(5) != 0);
                    return new Related(relation, (Quantifier)Next(3), [.. targets.Select(Ask.Kind).Select(far => (far, Next(4) == 0 ? null : (Filter?)Condition(far, depth - 1)))]);
            }
        }

        private Page Page(Kind kind, IReadOnlyList<Ordering> orderings) => new((int)Next(6), Next(2) == 0)
        {
            After = Next(2) == 0 ? null : Position(kind, orderings),
            Before = Next(3) == 0 ? Position(kind, orderings) : null,
            WantsPositions = Next(2) == 0,
        };

        private List<object?> Position(Kind kind, IReadOnlyList<Ordering> orderings)
        {
            // Of a kind that the graph lacks, any position will do.
            return vocabulary.NodesOf(kind) is [_, ..] nodes && Pick(nodes) is var node
                ? [.. orderings.Select(ordering => node[ordering.Part]), node.Id]
                : [.. orderings.Select(_ => (object?)null), "x"];
        }

        private Grouping Grouping(Kind kind)
        {
            var amounts = kind.Fields.Where(field => field.Type == FieldType.Money && Next(2) == 0).ToList();
            var part = Part(kind);
            return part.Field switch
            {
                null => new Grouping(null, amounts),
                { Type: FieldType.Date } date => new Grouping(new GroupKey(new FieldPart(date, Fields.Part.Earliest), (DateBucket)Next(2)), amounts),
                _ => new Grouping(new GroupKey(part), amounts),
            };
        }

        private FieldPart Part(Kind kind)
        {
            if (Next(6) == 0)
            {
                return FieldPart.Id;
            }

            // Mostly fields that the graph fills.
            var (parts, filled) = vocabulary.Parts(kind);
            return Pick(Next(10) == 0 || filled is [] ? parts : filled);
        }

        private object Value(Kind kind, FieldPart part)
        {
            var values = vocabulary.Values(kind, part);
            return values is [] ? (part.IsNumber ? 1L : "x") : Pick(values) switch
            {
                string { Length: > 1 } text when Next(3) == 0 && !char.IsSurrogate(text[0]) && !char.IsSurrogate(text[^1]) => Next(2) == 0 ? text[..1] : text[^1..],
                var value => Next(20) == 0 && value is string ? "" : value,
            };
        }

        // Words of a name, the last of them seldom whole.
        private string SearchText()
        {
            var words = Pick(vocabulary.SearchTexts).Split(' ');
            var text = string.Join(' ', words.Skip((int)Next((uint)words.Length)).Take(1 + (int)Next(2)));
            var length = 1 + (int)Next((uint)text.Length);
            return (char.IsHighSurrogate(text[length - 1]) ? text : text[..length]).TrimEnd();
        }

        private T Pick<T>(IReadOnlyList<T> items) => items[(int)Next((uint)items.Count)];

        private List<T> Times<T>(uint most, Func<T> make) => [.. Enumerable.Range(0, (int)Next(most)).Select(_ => make())];

        private uint Next(uint below)
        {
            Steps++;
            return pcg.Next(below);
        }
    }
}
