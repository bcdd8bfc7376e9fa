using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>What the feature file says of a step.</summary>
public sealed class StepInfo
{
    internal StepInfo(StepType type, string text, DataTable? table, string? multilineText)
    {
        StepDefinitionType = type;
        Text = text;
        Table = table;
        MultilineText = multilineText;
    }

    /// <summary>Given, When or Then; And, But and * count as the step before them.</summary>
    public StepType StepDefinitionType { get; }

    /// <summary>The text after the keyword.</summary>
    public string Text { get; }

    /// <summary>The table below the step, or null.</summary>
    public DataTable? Table { get; }

    /// <summary>The doc string below the step, or null.</summary>
    public string? MultilineText { get; }
}
