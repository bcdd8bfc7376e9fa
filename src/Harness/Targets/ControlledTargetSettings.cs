using System.Text.Json.Nodes;

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
)
{
    /// <summary>How many organizations are removed at a time.</summary>
    public int Parallel { get; init; } = 1;

    /// <summary>Options of the organizations that the RFCs' features run on, over those of their preset.</summary>
    public IReadOnlyDictionary<string, JsonNode> Options { get; init; } =
        new Dictionary<string, JsonNode>(StringComparer.Ordinal);
}
