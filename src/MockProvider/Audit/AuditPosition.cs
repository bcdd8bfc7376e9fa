namespace ScimConformance.MockProvider.Audit;

/// <summary>Where an event stands in the order of time; of several at one instant, in that of recording.</summary>
internal sealed record AuditPosition(DateTimeOffset At, long Sequence)
{
    public static AuditPosition Of(AuditEvent happened) => new(happened.At, happened.Sequence);

    /// <summary>As page[cursor] has it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}-{Sequence}");

    /// <summary>Null when it is not one of ours.</summary>
    public static AuditPosition? TryParse(string text) =>
        text.Split('-') is [var at, var sequence]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
        && milliseconds < 253_402_300_800_000
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new AuditPosition(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), number)
            : null;
}
