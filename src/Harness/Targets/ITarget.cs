namespace ScimConformance.Harness.Targets;

/// <summary>Something that a run can be pointed at.</summary>
internal interface ITarget
{
    /// <summary>Makes the target ready and reads what it says of itself. Nothing has been written to it yet.</summary>
    /// <exception cref="Driver.TargetUnusableException">Nothing can be tested there; the message says why.</exception>
    Task<ITargetSession> OpenAsync(CancellationToken cancellation);
}
