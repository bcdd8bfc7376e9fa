namespace ScimConformance.Harness.Actors;

/// <summary>The Groups and teams of a scenario, for "that Group", "the first Group", "that team".</summary>
internal sealed class GroupStory
{
    private readonly List<ScenarioGroup> _groups = [];

    public ScenarioGroup First => _groups[0];

    public ScenarioGroup That => _groups[^1];

    /// <summary>The name of the team that an administrator made.</summary>
    public string? TeamName { get; set; }

    public ScenarioGroup Introduce(ScenarioGroup group)
    {
        _groups.Add(group);
        return group;
    }
}
