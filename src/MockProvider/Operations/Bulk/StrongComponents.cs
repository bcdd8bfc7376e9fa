namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>
/// Tarjan's algorithm, without recursion so that a long chain cannot exhaust the stack: finds the sets of nodes that can reach
/// each other. Linear in nodes and edges.
/// </summary>
internal sealed class StrongComponents
{
    private readonly IReadOnlyList<IReadOnlyCollection<int>> _edges;
    private readonly int[] _order;
    private readonly int[] _lowest;
    private readonly int[] _component;
    private readonly Stack<int> _open = new();
    private int _visited;
    private int _found;

    private StrongComponents(IReadOnlyList<IReadOnlyCollection<int>> edges)
    {
        _edges = edges;
        _order = new int[edges.Count];
        _lowest = new int[edges.Count];
        _component = new int[edges.Count];
        Array.Fill(_component, -1);
    }

    /// <summary>The number of the component of each node; nodes of one component have the same number.</summary>
    public static int[] Of(IReadOnlyList<IReadOnlyCollection<int>> edges)
    {
        var search = new StrongComponents(edges);
        for (var node = 0; node < edges.Count; node++)
        {
            if (search._order[node] == 0)
            {
                search.Visit(node);
            }
        }

        return search._component;
    }

    private void Visit(int root)
    {
        var path = new Stack<(int Node, IEnumerator<int> Next)>();
        path.Push(Enter(root));
        while (path.TryPeek(out var step))
        {
            if (step.Next.MoveNext())
            {
                var next = step.Next.Current;
                if (_order[next] == 0)
                {
                    path.Push(Enter(next));
                }
                else if (_component[next] < 0)
                {
                    _lowest[step.Node] = Math.Min(_lowest[step.Node], _order[next]);
                }

                continue;
            }

            path.Pop();
            Leave(step.Node);
            if (path.TryPeek(out var parent))
            {
                _lowest[parent.Node] = Math.Min(_lowest[parent.Node], _lowest[step.Node]);
            }
        }
    }

    private (int Node, IEnumerator<int> Next) Enter(int node)
    {
        _order[node] = _lowest[node] = ++_visited;
        _open.Push(node);
        return (node, _edges[node].GetEnumerator());
    }

    private void Leave(int node)
    {
        if (_lowest[node] != _order[node])
        {
            return;
        }

        int member;
        do
        {
            member = _open.Pop();
            _component[member] = _found;
        } while (member != node);
        _found++;
    }
}
