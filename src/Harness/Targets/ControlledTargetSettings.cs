namespace ScimConformance.Harness.Targets;

/// <summary>
/// A reference provider and how organizations are made there. <see cref="RunPrefix"/> begins every name; the
/// <see cref="Deviations"/> are switched on in each of them.
/// </summary>
internal sealed record ControlledTargetSettings(
    Uri ScimBase,
    Uri ControlBase,
    string ControlKey,
    IReadOnlyList<string> Deviations,
    string RunPrefix = ""
);
