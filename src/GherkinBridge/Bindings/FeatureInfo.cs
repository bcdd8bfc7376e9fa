namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>What a feature file says of its feature.</summary>
public sealed class FeatureInfo
{
    internal FeatureInfo(string title, string[] tags, string language)
    {
        Title = title;
        Tags = tags;
        Language = language;
    }

    /// <summary>The name of the feature.</summary>
    public string Title { get; }

    /// <summary>Its tags, without '@'.</summary>
    public string[] Tags { get; }

    /// <summary>The Gherkin language, such as "en" or "de".</summary>
    /// <remarks>Text, where Reqnroll has a culture: processes with invariant globalization know no cultures.</remarks>
    public string Language { get; }
}
