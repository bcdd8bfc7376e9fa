namespace ScimConformance.Harness.Evidence;

/// <summary>The exchanges of one scenario, in the order in which they were made.</summary>
internal sealed class EvidenceLog
{
    private readonly Lock _gate = new();
    private readonly List<Exchange> _exchanges = [];

    public IReadOnlyList<Exchange> Exchanges
    {
        get
        {
            lock (_gate)
            {
                return [.. _exchanges];
            }
        }
    }

    /// <summary>Adds an exchange, numbering it.</summary>
    public Exchange Record(Func<int, Exchange> build)
    {
        lock (_gate)
        {
            var exchange = build(_exchanges.Count + 1);
            _exchanges.Add(exchange);
            return exchange;
        }
    }
}
