using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Running;

/// <summary>
/// Which scenarios a run takes: those of any of the terms of --scim-select, and of what --scim-failed-from says has failed.
/// A term is a requirement (<c>R7644-3.3-04</c>), a section with all below it (<c>RFC7644-3.5.2</c>), a document (<c>RFC7643</c>), a tag
/// (<c>@patch</c>), or a part of a feature's path (<c>datadog/audit</c>).
/// </summary>
internal sealed class Selection(IReadOnlyList<string> terms, IReadOnlySet<string>? keys)
{
    private static readonly string[] WorthRepeating =
    [
        nameof(Verdict.Failed),
        nameof(Verdict.Error),
        nameof(Verdict.Blocked),
    ];

    private static readonly string[] KeyMembers = ["path", "rule", "name"];

    /// <exception cref="SettingsException">The results cannot be read.</exception>
    public static Selection Of(RunSettings settings) =>
        new(settings.Select, settings.FailedFrom is { } path ? ReadFailed(path) : null);

    public bool Takes(ScenarioPickle pickle) =>
        (terms.Count == 0 || terms.Any(term => Takes(pickle, term)))
        && (keys is null || keys.Contains(KeyOf(pickle)));

    /// <summary>The first term that takes no scenario: most often a typing mistake.</summary>
    public string? Idle(IReadOnlyCollection<ScenarioPickle> pickles) =>
        terms.FirstOrDefault(term => !pickles.Any(pickle => Takes(pickle, term)));

    /// <summary>As <see cref="ScenarioResult.Key"/> names the scenario.</summary>
    public static string KeyOf(ScenarioPickle pickle) =>
        pickle.RuleName is null
            ? $"{pickle.FeatureUri} | {pickle.UniqueName}"
            : $"{pickle.FeatureUri} | {pickle.RuleName} | {pickle.UniqueName}";

    private static bool Takes(ScenarioPickle pickle, string term)
    {
        if (term.StartsWith('@'))
        {
            return pickle.Tags.Contains(term[1..], StringComparer.OrdinalIgnoreCase);
        }

        var section = term.StartsWith("RFC", StringComparison.OrdinalIgnoreCase)
            ? "R" + term[3..]
            : term;
        return RequirementCatalogue
                .IdsOf(pickle.Tags, pickle.Arguments)
                .Any(id => Covers(section, id))
            || pickle.FeatureUri.Contains(term, StringComparison.OrdinalIgnoreCase);
    }

    // R7644-3.5 covers R7644-3.5-01 and R7644-3.5.2-01, and not R7644-3.51-01.
    private static bool Covers(string section, string id) =>
        id.StartsWith(section, StringComparison.OrdinalIgnoreCase)
        && (id.Length == section.Length || id[section.Length] is '-' or '.');

    private static HashSet<string> ReadFailed(string path)
    {
        try
        {
            var results = JsonNode.Parse(File.ReadAllText(path));
            return
            [
                .. Json.Items(Json.Member(results, "scenarios"))
                    .Where(s =>
                        WorthRepeating.Contains(
                            Json.Text(Json.Member(s, "verdict")),
                            StringComparer.Ordinal
                        )
                    )
                    .Select(s =>
                        string.Join(
                            " | ",
                            KeyMembers
                                .Select(member => Json.Text(Json.Member(s, member)))
                                .OfType<string>()
                        )
                    ),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new SettingsException(
                $"The setting 'failed-from' is '{path}', which cannot be read: {e.Message} Expected the results.json of an earlier run."
            );
        }
    }
}
