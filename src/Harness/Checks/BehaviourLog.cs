using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Checks;

/// <summary>What a scenario has learned of the target's ways that no requirement judges.</summary>
internal sealed class BehaviourLog
{
    private readonly List<Behaviour> _seen = [];

    public IReadOnlyList<Behaviour> Seen => [.. _seen.Distinct()];

    public void Saw(string ruling, string way) => _seen.Add(new(ruling, way));
}
