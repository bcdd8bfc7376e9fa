using System.Collections.Concurrent;
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
    // Features say the same sentences again and again.
    private readonly ConcurrentDictionary<(StepType, string), IReadOnlyList<StepMatch>> _said =
        new();

    /// <summary>Finds the definitions of a step of a pickle.</summary>
    public StepMatchResult Match(ScenarioStep step, ScenarioPickle pickle)
    {
        // text, keyword, scope
        var ranked = _said
            .GetOrAdd((step.Type, step.Text), Find)
            .Select(match => (Rank: BindingScopes.Rank(match.Definition.Scopes, pickle), match))
            .Where(one => one.Rank is not null)
            .Select(one => (Rank: one.Rank ?? 0, Match: one.match))
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

    private IReadOnlyList<StepMatch> Find((StepType Type, string Text) step) =>
        [
            .. registry
                .StepDefinitions.Where(definition => HasType(definition, step.Type))
                .Select(definition => Match(definition, step.Text))
                .OfType<StepMatch>(),
        ];

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
