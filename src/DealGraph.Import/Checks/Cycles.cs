namespace DealGraph.Import.Checks;

/// <summary>Finds circles in a directed graph; memory grows with its edges.</summary>
/// <typeparam name="TEdge">What is known of an edge.</typeparam>
internal sealed class Cycles<TEdge>
{
    private readonly SortedDictionary<string, List<(string To, TEdge Edge)>> edges = new(StringComparer.Ordinal);

    public void Add(string from, string to, TEdge edge)
    {
        if (!edges.TryGetValue(from, out var onward))
        {
            edges[from] = onward = [];
        }

        onward.Add((to, edge));
    }

    /// <summary>Circles, each once, as the nodes along it and the edge that closes it. Depth-first without recursion, for chains of any length.</summary>
    public IEnumerable<(IReadOnlyList<string> Nodes, TEdge Closing)> Find()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in edges.Keys)
        {
            if (done.Contains(start))
            {
                continue;
            }

            var path = new List<(string Node, int Next)> { (start, 0) };
            var onPath = new Dictionary<string, int>(StringComparer.Ordinal) { [start] = 0 };
            while (path.Count > 0)
            {
                var (node, next) = path[^1];
                if (!edges.TryGetValue(node, out var onward) || next == onward.Count)
                {
                    path.RemoveAt(path.Count - 1);
                    onPath.Remove(node);
                    done.Add(node);
                    continue;
                }

                path[^1] = (node, next + 1);
                var (to, edge) = onward[next];
                if (onPath.TryGetValue(to, out var begin))
                {
                    yield return ([.. path.Skip(begin).Select(step => step.Node)], edge);
                }
                else if (!done.Contains(to))
                {
                    onPath[to] = path.Count;
                    path.Add((to, 0));
                }
            }
        }
    }
}
