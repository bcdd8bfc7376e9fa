using Io.Cucumber.Messages.Types;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Expressions;
using HookType = ScimConformance.GherkinBridge.Bindings.HookType;
using MessageHookType = Io.Cucumber.Messages.Types.HookType;
using StepDefinition = ScimConformance.GherkinBridge.Discovery.StepDefinition;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Bindings as messages, in the order in which they stand in their files.</summary>
internal sealed class BindingMessages
{
    private readonly List<(int Class, int Method, Envelope Envelope)> _envelopes = [];

    public BindingMessages(BindingRegistry registry, IIdSource ids)
    {
        var classes = registry.BindingTypes.Index().ToDictionary(one => one.Item, one => one.Index);
        foreach (var hook in registry.Hooks)
        {
            HookIds.Add(hook, ids.NewId());
            Add(hook.Method, Envelope.Create(HookOf(hook)));
        }

        foreach (var definition in registry.StepDefinitions)
        {
            DefinitionIds.Add(definition, ids.NewId());
            Add(definition.Method, Envelope.Create(DefinitionOf(definition)));
        }

        foreach (var named in registry.Transformations.Where(one => one.Name is not null))
        {
            Add(named.Method, Envelope.Create(ParameterTypeOf(named, ids.NewId())));
        }

        void Add(BindingMethod method, Envelope envelope) =>
            _envelopes.Add((classes[method.Type], method.Method.MetadataToken, envelope));
    }

    public Dictionary<HookDefinition, string> HookIds { get; } = [];

    public Dictionary<StepDefinition, string> DefinitionIds { get; } = [];

    public IEnumerable<Envelope> Envelopes =>
        _envelopes.OrderBy(one => one.Class).ThenBy(one => one.Method).Select(one => one.Envelope);

    private Hook HookOf(HookDefinition hook) =>
        new(
            HookIds[hook],
            name: null,
            ReferenceTo(hook.Method),
            hook.Tags.Count == 0 ? null : string.Join(" or ", hook.Tags.Select(tag => $"@{tag}")),
            hook.Type switch
            {
                HookType.BeforeScenario => MessageHookType.BEFORE_TEST_CASE,
                HookType.AfterScenario => MessageHookType.AFTER_TEST_CASE,
                HookType.BeforeStep => MessageHookType.BEFORE_TEST_STEP,
                _ => MessageHookType.AFTER_TEST_STEP,
            }
        );

    private Io.Cucumber.Messages.Types.StepDefinition DefinitionOf(StepDefinition definition) =>
        new(
            DefinitionIds[definition],
            new StepDefinitionPattern(
                definition.Expression.Source,
                definition.Expression.Kind == ExpressionKind.RegularExpression
                    ? StepDefinitionPatternType.REGULAR_EXPRESSION
                    : StepDefinitionPatternType.CUCUMBER_EXPRESSION
            ),
            ReferenceTo(definition.Method)
        );

    private static ParameterType ParameterTypeOf(
        TransformationDefinition transformation,
        string id
    ) =>
        new(
            transformation.ParameterTypeName,
            [transformation.Pattern ?? ".*"],
            preferForRegularExpressionMatch: false,
            useForSnippets: true,
            id,
            ReferenceTo(transformation.Method)
        );

    private static SourceReference ReferenceTo(BindingMethod method) =>
        SourceReference.Create(
            new JavaMethod(
                method.Type.FullName,
                method.Method.Name,
                [
                    .. method.Parameters.Select(one =>
                        one.ParameterType.FullName ?? one.ParameterType.Name
                    ),
                ]
            )
        );
}
