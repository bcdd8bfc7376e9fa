namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>What the feature file says of the rule that a scenario stands under.</summary>
public sealed class RuleInfo
{
    internal RuleInfo(string title, string[] tags)
    {
        Title = title;
        Tags = tags;
    }

    /// <summary>The name of the rule.</summary>
    public string Title { get; }

    /// <summary>Its own tags, without '@'.</summary>
    public string[] Tags { get; }
}
