namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Marks a method that makes a step argument from text or a table.</summary>
/// <remarks>
/// With a regular expression the method takes its capture groups, and the whole argument must match; without one
/// it takes the argument itself. <see cref="Name"/>, or else the name of the type that it returns, is a parameter
/// type of cucumber expressions.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class StepArgumentTransformationAttribute(string? regex) : Attribute
{
    /// <summary>A transformation of every argument of the method's return type.</summary>
    public StepArgumentTransformationAttribute()
        : this(regex: null) { }

    /// <summary>What the argument must match, or null.</summary>
    public string? Regex { get; } = regex;

    /// <summary>The name between braces in cucumber expressions.</summary>
    public string? Name { get; set; }

    /// <summary>Lower is tried first.</summary>
    public int Order { get; set; } = 10000;
}
