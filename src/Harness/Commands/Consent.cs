using System.Text.RegularExpressions;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Commands;

/// <summary>Off this machine a run says first what it will do to somebody's tenant, and wants a yes.</summary>
internal static partial class Consent
{
    /// <exception cref="SettingsException">The target is elsewhere and nobody has agreed.</exception>
    public static void Require(RunSettings settings, int users, int groups = 0)
    {
        if (settings.OnLoopback)
        {
            return;
        }

        var statement =
            $"This run creates up to {users} users (addresses at {settings.EmailDomain}) and {(groups == 0 ? "no" : $"up to {groups}")} groups at {settings.Url}, deletes them again at its end, and the provider may send them invitations.";
        if (!settings.Yes)
        {
            throw new SettingsException(
                $"{statement} Give {SettingDefinitions.Yes.Option} to agree."
            );
        }

        Console.Error.WriteLine(statement);
    }

    /// <summary>
    /// The same for a run of these features. Counted are the steps that speak of a new User or Group, in the scenarios that can
    /// run at the target; --scim-dry-run counts what is really sent.
    /// </summary>
    /// <exception cref="SettingsException">The target is elsewhere and nobody has agreed.</exception>
    public static void Require(RunSettings settings, FeatureSet features)
    {
        if (settings.ReadOnly || settings.DryRun)
        {
            return;
        }

        var steps = features
            .Pickles.Where(p =>
                settings.Control is not null || ScenarioNeeds.Of(p).Ports.Count == 0
            )
            .SelectMany(p => p.Steps)
            .Select(s => s.Text)
            .ToList();
        Require(
            settings,
            steps.Count(text => MakesUser().IsMatch(text)) + 1,
            steps.Count(text => MakesGroup().IsMatch(text))
        );
    }

    [GeneratedRegex(
        @"\b(stored|deleted|creates an?( ordinary| minimal)?|another|a) User\b|an id that no User has|a person with",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex MakesUser();

    [GeneratedRegex(
        @"\b(stored|deleted|creates an?( ordinary| minimal)?|pushes a) Group\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex MakesGroup();
}
