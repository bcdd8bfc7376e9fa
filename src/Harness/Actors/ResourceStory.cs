namespace ScimConformance.Harness.Actors;

/// <summary>The resources of a scenario, for the words that point back: "the User", "the other User", "the Group".</summary>
internal sealed class ResourceStory
{
    private readonly List<ScenarioResource> _all = [];

    public IReadOnlyList<ScenarioResource> All => _all;

    /// <summary>The one spoken of last.</summary>
    public ScenarioResource That =>
        _all.Count > 0
            ? _all[^1]
            : throw new InvalidOperationException("The scenario has no resource yet.");

    public ScenarioResource Introduce(ScenarioResource resource)
    {
        _all.Add(resource);
        return resource;
    }

    /// <summary>
    /// "User" is the newest of its type, "first User" the oldest, "other User" the one before the newest.
    /// </summary>
    public ScenarioResource Find(string words)
    {
        var parts = words.Split(' ');
        var type = parts[^1];
        var those = _all.Where(r => string.Equals(r.Type, type, StringComparison.Ordinal)).ToList();
        var index =
            parts.Length == 1 ? those.Count - 1
            : string.Equals(parts[0], "first", StringComparison.Ordinal) ? 0
            : those.Count - 2;
        return index >= 0 && index < those.Count
            ? those[index]
            : throw new InvalidOperationException($"The scenario has no {words}.");
    }

    /// <summary>The one spoken of last, if there is any.</summary>
    public ScenarioResource? NewestOrNull => _all.LastOrDefault();
}
