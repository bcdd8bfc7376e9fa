namespace ScimConformance.GherkinBridge.Features;

/// <summary>What a step is; And, But and * are what the step before them is.</summary>
public enum StepType
{
    /// <summary>The set-up.</summary>
    Given,

    /// <summary>The act.</summary>
    When,

    /// <summary>The consequence.</summary>
    Then,

    /// <summary>The keyword does not tell (a leading *): it matches definitions of every type.</summary>
    Unknown,
}
