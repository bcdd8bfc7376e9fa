using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Matching;

/// <summary>Finds the step definitions of steps (Reqnroll's StepDefinitionMatchService). Thread-safe.</summary>
/// <remarks>
/// Of the definitions whose expression matches, those win whose parameters fit the step's arguments and its table
/// or doc string; of these, those with the narrowest scope. Several expressions of one method are one match.
/// </remarks>
public sealed class StepMatcher(BindingRegistry registry)
{
    /// <summary>Finds the definitions of a step of a pickle.</summary>
    public StepMatchResult Match(ScenarioStep step, ScenarioPickle pickle)
    {
        // text, keyword, scope
        var found = registry.StepDefinitions.Where(definition => HasType(definition, step.Type));
        var ranked = found
            .Select(definition =>
                (
                    Rank: BindingScopes.Rank(definition.Scopes, pickle),
                    Match: Match(definition, step.Text)
                )
            )
            .Where(one => one is { Rank: not null, Match: not null })
            .Select(one => (Rank: one.Rank ?? 0, Match: one.Match!))
            .ToList();

        // parameters: when none fits, the best of the others is run, and says why it cannot be
        var argument = step.Table is null && step.DocString is null ? 0 : 1;
        var fitting = ranked.Where(one => Surplus(one.Match) == argument).ToList();
        ranked = fitting.Count > 0 ? fitting : ranked;

        // narrowest scope, each method once
        var best = ranked.Count == 0 ? 0 : ranked.Max(one => one.Rank);
        return new StepMatchResult([
            .. ranked
                .Where(one => one.Rank == best)
                .Select(one => one.Match)
                .DistinctBy(one => one.Definition.Method),
        ]);
    }

    private static bool HasType(StepDefinition definition, StepType type) =>
        type == StepType.Unknown || definition.Types.Contains(type);

    private static StepMatch? Match(StepDefinition definition, string text)
    {
        var arguments = definition.Expression.Match(text);
        return arguments is null ? null : new StepMatch(definition, arguments);
    }

    private static int Surplus(StepMatch match) =>
        match.Definition.Method.Parameters.Count - match.Arguments.Count;
}
