using ScimConformance.GherkinBridge.Bindings;

namespace ScimConformance.GherkinBridge.Features;

/// <summary>A step of a pickle.</summary>
/// <param name="Id">Unique in the load, as in Cucumber Messages.</param>
/// <param name="Keyword">As written, without the space after it.</param>
/// <param name="Text">The text after the keyword, placeholders filled in.</param>
/// <param name="Type">What the step is.</param>
/// <param name="Table">The table below the step, or null.</param>
/// <param name="DocString">The doc string below the step, or null.</param>
/// <param name="Line">Where it stands in its file, from 1.</param>
public sealed record ScenarioStep(
    string Id,
    string Keyword,
    string Text,
    StepType Type,
    DataTable? Table,
    DocStringArgument? DocString,
    int Line
)
{
    /// <inheritdoc />
    public override string ToString() => $"{Keyword} {Text}";
}
