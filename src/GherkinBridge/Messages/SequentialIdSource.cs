using System.Globalization;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Counts from 0, after a prefix: the same calls give the same ids.</summary>
public sealed class SequentialIdSource(string prefix = "") : IIdSource
{
    private int _last = -1;

    /// <inheritdoc />
    public string NewId() =>
        prefix + Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
}
