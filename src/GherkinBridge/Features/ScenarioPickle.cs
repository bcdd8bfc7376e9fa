using Io.Cucumber.Messages.Types;

namespace ScimConformance.GherkinBridge.Features;

/// <summary>One scenario to run: a scenario of a feature file, or one Examples row of an outline.</summary>
public sealed record ScenarioPickle
{
    /// <summary>Unique in the load, as in Cucumber Messages.</summary>
    public required string Id { get; init; }

    /// <summary>The uri of the feature file.</summary>
    public required string FeatureUri { get; init; }

    /// <summary>The name of the feature.</summary>
    public required string FeatureName { get; init; }

    /// <summary>The tags of the feature, without '@'.</summary>
    public required IReadOnlyList<string> FeatureTags { get; init; }

    /// <summary>The name of the rule, or null.</summary>
    public required string? RuleName { get; init; }

    /// <summary>The tags of the rule, without '@'.</summary>
    public required IReadOnlyList<string> RuleTags { get; init; }

    /// <summary>The tags of the scenario and of its Examples, without '@'.</summary>
    public required IReadOnlyList<string> OwnTags { get; init; }

    /// <summary>All tags: feature, rule, scenario, Examples; distinct, in this order, without '@'.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The name, placeholders filled in.</summary>
    public required string Name { get; init; }

    /// <summary>The name, with " #1", " #2" and so on when several pickles of the feature have it.</summary>
    public required string UniqueName { get; init; }

    /// <summary>The text below the name, or empty.</summary>
    public required string Description { get; init; }

    /// <summary>The Examples row: every column in order, also those that no step uses. Empty outside an outline.</summary>
    public required IReadOnlyDictionary<string, string> Arguments { get; init; }

    /// <summary>Which row of the outline this is, counted from 0 over all its Examples; null outside an outline.</summary>
    public required int? ExampleIndex { get; init; }

    /// <summary>Where the scenario, or its Examples row, stands; from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The Gherkin language, such as "en".</summary>
    public required string Language { get; init; }

    /// <summary>The steps, those of backgrounds first.</summary>
    public required IReadOnlyList<ScenarioStep> Steps { get; init; }

    /// <summary>The pickle as the compiler made it.</summary>
    public required Pickle Message { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{FeatureUri}:{Line}: {UniqueName}";
}
