namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Limits a binding class or method to scenarios. The conditions of one attribute must all hold; several attributes are alternatives.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ScopeAttribute : Attribute
{
    /// <summary>A tag of the scenario, its rule or its feature, with or without '@'.</summary>
    public string? Tag { get; set; }

    /// <summary>The title of the feature, ignoring case.</summary>
    public string? Feature { get; set; }

    /// <summary>The title of the scenario, ignoring case.</summary>
    public string? Scenario { get; set; }
}
