using System.Reflection;
using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>Reads scopes. As in Reqnroll those of a class and of its method are alternatives.</summary>
internal static class BindingScopes
{
    public static IReadOnlyList<BindingScope> Of(Type type, MethodInfo method) =>
        [
            .. type.GetCustomAttributes<ScopeAttribute>()
                .Concat(method.GetCustomAttributes<ScopeAttribute>())
                .Select(scope => new BindingScope(
                    scope.Tag is null ? null : TagNames.Normalize(scope.Tag),
                    scope.Feature,
                    scope.Scenario
                )),
        ];

    /// <summary>The conditions of the best scope that holds, 0 when there is no scope, null when none holds.</summary>
    public static int? Rank(IReadOnlyList<BindingScope> scopes, ScenarioPickle pickle)
    {
        if (scopes.Count == 0)
        {
            return 0;
        }

        var holding = scopes.Where(scope => scope.Holds(pickle)).ToList();
        return holding.Count == 0 ? null : holding.Max(scope => scope.Conditions);
    }
}
