using ScimConformance.MockProvider.Messages;

namespace ScimConformance.MockProvider.Operations.Bulk;

/// <summary>
/// The order of a job. It is that of the request, but an operation that refers to a later POST waits for it, and so does every
/// later operation on the same resource, so that the last word stays the last (RFC 7644 section 3.7).
/// </summary>
internal static class BulkPlan
{
    /// <summary>
    /// The operations in groups, one after the other. A group of several, or of one that refers to itself, is a circle of POSTs
    /// (section 3.7.1), in the order of the request.
    /// </summary>
    public static IReadOnlyList<BulkGroup> Of(IReadOnlyList<BulkOperation> operations)
    {
        var waitsFor = Dependencies(operations);
        var component = StrongComponents.Of(waitsFor);
        var groups = Enumerable
            .Range(0, operations.Count)
            .GroupBy(index => component[index])
            .ToDictionary(group => group.Key, group => group.ToArray());

        var missing = groups.Keys.ToDictionary(group => group, _ => 0);
        var waiting = groups.Keys.ToDictionary(group => group, _ => new HashSet<int>());
        for (var index = 0; index < operations.Count; index++)
        {
            foreach (var needed in waitsFor[index])
            {
                var (group, first) = (component[index], component[needed]);
                if (group != first && waiting[first].Add(group))
                {
                    missing[group]++;
                }
            }
        }

        // A circle takes the place of its last member: that is when all of it has been asked for.
        var ready = new PriorityQueue<int, int>(
            groups
                .Where(group => missing[group.Key] == 0)
                .Select(group => (group.Key, group.Value[^1]))
        );
        var plan = new List<BulkGroup>(groups.Count);
        while (ready.TryDequeue(out var next, out _))
        {
            var members = groups[next];
            plan.Add(
                new BulkGroup(
                    [.. members.Select(index => operations[index])],
                    members.Length > 1 || waitsFor[members[0]].Contains(members[0])
                )
            );
            foreach (var group in waiting[next].Where(group => --missing[group] == 0))
            {
                ready.Enqueue(group, groups[group][^1]);
            }
        }

        return plan;
    }

    private static List<HashSet<int>> Dependencies(IReadOnlyList<BulkOperation> operations)
    {
        var creates = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (
            var operation in operations.Where(item => item is { IsCreate: true, BulkId: not null })
        )
        {
            creates[operation.BulkId!] = operation.Number - 1;
        }

        var last = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var waitsFor = new List<HashSet<int>>(operations.Count);
        foreach (var operation in operations)
        {
            var needed = new HashSet<int>();
            waitsFor.Add(needed);
            if (operation.Problem is not null)
            {
                continue;
            }

            foreach (var bulkId in ReferencesOf(operation))
            {
                if (creates.TryGetValue(bulkId, out var create))
                {
                    needed.Add(create);
                }
            }

            if (operation.Path is { Id: { } id, Endpoint: var endpoint })
            {
                var resource = $"{endpoint}/{id}";
                if (last.TryGetValue(resource, out var earlier))
                {
                    needed.Add(earlier);
                }

                last[resource] = operation.Number - 1;
            }
        }

        return waitsFor;
    }

    private static HashSet<string> ReferencesOf(BulkOperation operation)
    {
        var found = operation.Method is "DELETE" ? [] : BulkReferences.In(operation.Data);
        if (BulkReferences.Of(operation.Path?.Id) is { } target)
        {
            found.Add(target);
        }

        return found;
    }
}
