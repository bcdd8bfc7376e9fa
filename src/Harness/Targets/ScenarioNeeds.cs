using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Targets;

/// <summary>
/// What a scenario asks of the target, read from its tags: ports (<c>@mailbox</c>, <c>@clock</c>, …) and advertised
/// features (<c>@patch</c>, <c>@filter</c>). Whoever moves the clock or the plan gets an organization of its own,
/// so that scenarios can run side by side.
/// </summary>
internal sealed record ScenarioNeeds(
    IReadOnlySet<PortKind> Ports,
    IReadOnlyList<string> Features,
    string Preset
)
{
    private static readonly string[] KnownFeatures =
    [
        "patch",
        "filter",
        "sort",
        "bulk",
        "etag",
        "changePassword",
        "cursor",
        "groups",
        "enterprise",
        "testresources",
    ];

    /// <summary>The preset of the organization that features/datadog runs on, but for what says otherwise; all other features are the RFCs'.</summary>
    public const string ProductPreset = "seed";

    /// <summary>The preset of the organization that the RFCs' features run on.</summary>
    public const string RfcPreset = "rfc";

    /// <summary>The tag, and the preset, of features about the product as it is today.</summary>
    private const string CurrentPreset = "current";

    /// <summary>SCIM alone, on the organization that the product's features share.</summary>
    public static ScenarioNeeds Least { get; } = new(new HashSet<PortKind>(), [], ProductPreset);

    public bool OwnOrganization =>
        Ports.Overlaps([PortKind.Clock, PortKind.Organization, PortKind.Sso]);

    public static ScenarioNeeds Of(ScenarioPickle pickle) =>
        new(
            Enum.GetValues<PortKind>()
                .Where(p => pickle.Tags.Contains(p.ToString(), StringComparer.OrdinalIgnoreCase))
                .ToHashSet(),
            [.. KnownFeatures.Where(f => pickle.Tags.Contains(f, StringComparer.Ordinal))],
            PresetOf(pickle)
        );

    private static string PresetOf(ScenarioPickle pickle) =>
        !pickle.FeatureUri.StartsWith("datadog/", StringComparison.Ordinal) ? RfcPreset
        : pickle.Tags.Contains(CurrentPreset, StringComparer.Ordinal) ? CurrentPreset
        : ProductPreset;
}
