using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// What has happened in a scenario so far, for the words that point back: "that User", "the answer", "the call".
/// A scenario is one thread of events, so nothing here is guarded.
/// </summary>
internal sealed class Story
{
    private readonly List<ScenarioUser> _users = [];

    /// <summary>"the first User".</summary>
    public ScenarioUser First => _users[0];

    /// <summary>"that User": the one spoken of last.</summary>
    public ScenarioUser That => _users[^1];

    /// <summary>"that person": whoever has application keys.</summary>
    public ScenarioUser KeyOwner => _users.First(u => u.Keys.Count > 0);

    /// <summary>The answers to the calls of the last When; most often one.</summary>
    public IReadOnlyList<Exchange> Answers { get; private set; } = [];

    /// <summary>The answer to the last When.</summary>
    public Exchange Answer => Answers[^1];

    public SignInAttempt? Attempt { get; set; }

    public ServiceAccount? ServiceAccount { get; set; }

    /// <summary>"the helper": another service account, which calls the admin API itself.</summary>
    public ServiceAccount? Helper { get; set; }

    /// <summary>"that API key": the value of one that somebody in the scenario made.</summary>
    public string? ApiKey { get; set; }

    public ScenarioUser Introduce(ScenarioUser user)
    {
        _users.Add(user);
        return user;
    }

    public void Answered(params IReadOnlyList<Exchange> answers) => Answers = answers;
}
