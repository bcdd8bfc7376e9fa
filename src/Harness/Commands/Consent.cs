using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Running;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Commands;

/// <summary>Off this machine a run says first what it will do to somebody's tenant, and wants a yes.</summary>
internal static class Consent
{
    private static readonly string[] UserMakingSteps =
    [
        "User that the client created",
        "User who has followed",
        "User whose invitation",
        "an id that no User has",
        "the client creates a User",
        "the creation of a User",
        "a person with",
    ];

    /// <exception cref="SettingsException">The target is elsewhere and nobody has agreed.</exception>
    public static void Require(RunSettings settings, int users)
    {
        if (settings.OnLoopback)
        {
            return;
        }

        var statement =
            $"This run creates up to {users} users (addresses at {settings.EmailDomain}) and no groups at {settings.Url}, deletes them again at its end, and the provider may send them invitations.";
        if (!settings.Yes)
        {
            throw new SettingsException(
                $"{statement} Give {SettingDefinitions.Yes.Option} to agree."
            );
        }

        Console.Error.WriteLine(statement);
    }

    /// <summary>The most users that the scenarios which can run at the target make: one for each step that speaks of a new one.</summary>
    public static int MostUsers(FeatureSet features, RunSettings settings) =>
        features
            .Pickles.Where(p =>
                settings.Control is not null || ScenarioNeeds.Of(p).Ports.Count == 0
            )
            .SelectMany(p => p.Steps)
            .Count(s =>
                UserMakingSteps.Any(words => s.Text.Contains(words, StringComparison.Ordinal))
            );
}
