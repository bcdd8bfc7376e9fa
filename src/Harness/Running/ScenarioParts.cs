using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Running;

/// <summary>What a scenario is given: where it runs, what it sends, what it has seen so far.</summary>
internal sealed record ScenarioParts(
    Tenant Tenant,
    EvidenceLog Evidence,
    BehaviourLog Behaviours,
    RunCancellation Stop,
    ScenarioPorts Ports,
    PersonSource People
);
