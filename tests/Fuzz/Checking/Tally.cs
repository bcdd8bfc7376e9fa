using System.Collections.Concurrent;
using ScimConformance.Fuzz.Sending;

namespace ScimConformance.Fuzz.Checking;

/// <summary>What occurred in all organizations together. Safe for several threads.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<(Operation Operation, int Status), int> _answers = new();
    private readonly ConcurrentDictionary<string, int> _scimTypes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Violation> _violations = new();
    private long _slowestTicks;

    public IReadOnlyCollection<Violation> Violations => _violations;

    public IReadOnlyDictionary<string, int> ScimTypes => _scimTypes;

    public int Requests => _answers.Values.Sum();

    public int Successes => Count((_, status) => status is >= 200 and < 300);

    public TimeSpan Slowest => new(_slowestTicks);

    public void Add(FuzzRequest request, FuzzAnswer answer)
    {
        _answers.AddOrUpdate((request.Operation, answer.Status), 1, (_, count) => count + 1);
        if (AnswerChecks.ScimTypeOf(answer) is { } scimType)
        {
            _scimTypes.AddOrUpdate(scimType, 1, (_, count) => count + 1);
        }

        InterlockedMax(answer.Elapsed.Ticks);
    }

    public void Add(Violation violation) => _violations.Enqueue(violation);

    public int Count(Func<Operation, int, bool> which) =>
        _answers.Where(pair => which(pair.Key.Operation, pair.Key.Status)).Sum(pair => pair.Value);

    /// <summary>The statuses of each operation with their counts, a line each.</summary>
    public IEnumerable<string> Lines() =>
        _answers
            .GroupBy(pair => pair.Key.Operation)
            .OrderBy(group => group.Key)
            .Select(group =>
                $"{group.Key, -10} {string.Join("  ", group.OrderBy(pair => pair.Key.Status).Select(pair => $"{pair.Key.Status}: {pair.Value}"))}"
            );

    private void InterlockedMax(long ticks)
    {
        var known = Interlocked.Read(ref _slowestTicks);
        while (ticks > known)
        {
            known =
                Interlocked.CompareExchange(ref _slowestTicks, ticks, known) is var seen
                && seen == known
                    ? ticks
                    : seen;
        }
    }
}
