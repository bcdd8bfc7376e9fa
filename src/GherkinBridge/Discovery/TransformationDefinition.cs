using System.Text.RegularExpressions;

namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>A method that makes step arguments.</summary>
/// <param name="Name">The name that cucumber expressions call it by, or null for its type's.</param>
/// <param name="Pattern">What the argument must match, as written, or null.</param>
/// <param name="Regex">The same compiled, matching the whole argument.</param>
/// <param name="Order">Lower is tried first.</param>
/// <param name="Method">The method.</param>
/// <param name="Target">What it makes; of a Task or ValueTask, its result.</param>
public sealed record TransformationDefinition(
    string? Name,
    string? Pattern,
    Regex? Regex,
    int Order,
    BindingMethod Method,
    Type Target
)
{
    /// <summary>The name between the braces of cucumber expressions.</summary>
    public string ParameterTypeName => Name ?? Target.Name;
}
