using System.Reflection;

namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>A method of a binding class.</summary>
/// <param name="Type">The class whose instance runs it, which may have inherited it.</param>
/// <param name="Method">The method.</param>
public sealed record BindingMethod(Type Type, MethodInfo Method)
{
    /// <summary>Its parameters.</summary>
    internal IReadOnlyList<ParameterInfo> Parameters { get; } = Method.GetParameters();

    /// <inheritdoc />
    public override string ToString() =>
        $"{Type.FullName}.{Method.Name}({string.Join(", ", Parameters.Select(one => one.ParameterType.Name))})";
}
