namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Marks a method that runs around scenarios or steps.</summary>
/// <remarks>With tags the hook runs for scenarios that have any of them. Hooks of a kind run by ascending <see cref="Order"/>.</remarks>
public abstract class HookAttribute : Attribute
{
    private protected HookAttribute(HookType type, string[] tags)
    {
        Type = type;
        Tags = tags;
    }

    /// <summary>When the hook runs.</summary>
    public HookType Type { get; }

    /// <summary>The tags, with or without their '@'; none means every scenario.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>Lower runs first, also for hooks that run after something.</summary>
    public int Order { get; set; } = 10000;
}
