using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Matching;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>A step and the definitions that match it.</summary>
public sealed record PlannedStep(ScenarioStep Step, StepMatchResult Match);
