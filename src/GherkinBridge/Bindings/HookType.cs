namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>When a hook runs.</summary>
public enum HookType
{
    /// <summary>Before the first step of a scenario.</summary>
    BeforeScenario,

    /// <summary>After the last step of a scenario, whatever happened before.</summary>
    AfterScenario,

    /// <summary>Before each step that is run.</summary>
    BeforeStep,

    /// <summary>After each step that was run, also when it failed.</summary>
    AfterStep,
}
