using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Tests.Messages;

/// <summary>The pickle of the scope.</summary>
internal sealed class RunningPickle
{
    public ScenarioPickle? Pickle { get; set; }
}
