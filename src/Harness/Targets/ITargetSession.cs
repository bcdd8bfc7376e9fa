using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Targets;

/// <summary>A target while a run uses it. Safe for scenarios that run side by side.</summary>
internal interface ITargetSession : IAsyncDisposable
{
    TargetDescription Description { get; }

    Capabilities Capabilities { get; }

    HttpExchanger Http { get; }

    /// <summary>Where a scenario with these needs runs: the shared tenant, or one of its own.</summary>
    Task<Tenant> RentAsync(ScenarioNeeds needs, CancellationToken cancellation);

    /// <summary>The ports of a tenant, or null where the target offers none.</summary>
    IPortFactory? PortsOf(Tenant tenant, EvidenceLog evidence, RunCancellation cancellation);

    /// <summary>Which ports every tenant of the target has.</summary>
    IReadOnlySet<PortKind> Ports { get; }

    /// <summary>
    /// Finds out whether DELETE erases, with a User of the run's own; where it does not, the answer is how many resources the
    /// run may create at most. Null sets no limit.
    /// </summary>
    Task<int?> MostResourcesAsync(CancellationToken cancellation);

    /// <summary>Removes what the run has put into the target; answers with what could not be removed.</summary>
    Task<IReadOnlyList<string>> CleanUpAsync(
        IProgress<string>? progress,
        CancellationToken cancellation
    );
}
