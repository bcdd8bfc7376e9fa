using System.Collections.Specialized;

namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>What the feature file says of a scenario.</summary>
public sealed class ScenarioInfo
{
    internal ScenarioInfo(
        string title,
        string description,
        string[] tags,
        string[] combinedTags,
        IOrderedDictionary arguments
    )
    {
        Title = title;
        Description = description;
        Tags = tags;
        CombinedTags = combinedTags;
        Arguments = arguments;
    }

    /// <summary>The name, placeholders filled in.</summary>
    public string Title { get; }

    /// <summary>The text below the name, or empty.</summary>
    public string Description { get; }

    /// <summary>The tags of the scenario and of its Examples, without '@'.</summary>
    public string[] Tags { get; }

    /// <summary>Those tags, and before them the feature's and the rule's.</summary>
    public string[] CombinedTags { get; }

    /// <summary>The Examples row: every column in order, also those that no step uses. Empty outside an outline.</summary>
    public IOrderedDictionary Arguments { get; }
}
