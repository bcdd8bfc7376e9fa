using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Configuration;

/// <summary>
/// Everything that shapes a run, validated. <see cref="Url"/> is null for the built-in reference provider and else
/// ends in a slash.
/// </summary>
internal sealed record RunSettings
{
    public required string Name { get; init; }
    public required Uri? Url { get; init; }

    /// <summary>What names the version between the base and the endpoint, if the target takes it.</summary>
    public required string? VersionSegment { get; init; }

    public required AccessSettings Access { get; init; }
    public required ControlSettings? Control { get; init; }

    /// <summary>Faults that the built-in provider is to show; empty for any other target.</summary>
    public required IReadOnlyList<string> Deviations { get; init; }

    /// <summary>Terms that choose scenarios; none chooses all.</summary>
    public required IReadOnlyList<string> Select { get; init; }

    /// <summary>The results of an earlier run, of which only what failed is repeated; null repeats nothing.</summary>
    public required string? FailedFrom { get; init; }

    /// <summary>Features that the target has (true) or lacks (false) whatever its discovery says or leaves out.</summary>
    public required IReadOnlyDictionary<string, bool> Declared { get; init; }

    /// <summary>Kinds of risk that are allowed on a target that is not on this machine.</summary>
    public required IReadOnlyList<string> Allowed { get; init; }

    /// <summary>Whether nothing may be written to the target.</summary>
    public required bool ReadOnly { get; init; }

    /// <summary>Whether the run only says what it would do.</summary>
    public required bool DryRun { get; init; }

    public required int MaxResources { get; init; }

    /// <summary>Options of the built-in provider's organizations, to see how variants of it are judged.</summary>
    public IReadOnlyDictionary<string, JsonNode> Options { get; init; } =
        new Dictionary<string, JsonNode>(StringComparer.Ordinal);

    public required string EmailDomain { get; init; }
    public required ReportPlace Place { get; init; }
    public required string Seed { get; init; }
    public required int Parallel { get; init; }

    /// <summary>The most requests a second; 0 sets no limit.</summary>
    public required int Rate { get; init; }

    public required TimeSpan Timeout { get; init; }
    public required bool Yes { get; init; }

    /// <summary>Each setting's name, its value as it may be shown, and where it came from.</summary>
    public required IReadOnlyList<ShownSetting> Shown { get; init; }

    /// <summary>True when the target is on this machine, where nobody can be harmed.</summary>
    public bool OnLoopback => Url is null || Url.IsLoopback;
}
