using System.Reflection;
using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Expressions;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>Finds what binding classes bind, and collects what is wrong with it.</summary>
internal sealed class BindingDiscovery(IReadOnlyList<Type> types)
{
    private readonly List<string> _errors = [];

    public BindingRegistry Discover()
    {
        // classes
        var bindingTypes = types.Distinct().Where(IsBindingClass).ToList();
        var methods = bindingTypes.SelectMany(MethodsOf).ToList();

        // transformations: cucumber expressions name what they make
        var transformations = methods
            .SelectMany(Transformations)
            .OrderBy(one => one.Order)
            .ToList();
        var stepMethods = methods
            .Where(one => one.Method.IsDefined(typeof(StepDefinitionBaseAttribute)))
            .ToList();
        var compiler = new ExpressionCompiler(
            new ParameterTypes(transformations, stepMethods.Select(one => one.Method))
        );

        // steps and hooks
        var steps = stepMethods.SelectMany(one => StepDefinitions(one, compiler)).ToList();
        var hooks = methods.SelectMany(Hooks).OrderBy(one => one.Order).ToList();
        return _errors.Count == 0
            ? new BindingRegistry(bindingTypes, steps, hooks, transformations)
            : throw new BindingErrorsException(_errors);
    }

    private bool IsBindingClass(Type type)
    {
        var error = BindingRules.ErrorOf(type);
        if (error is not null)
        {
            _errors.Add($"{type.FullName}: {error}");
        }

        return error is null;
    }

    // By token: the order in which the methods stand in their file.
    private static IEnumerable<BindingMethod> MethodsOf(Type type) =>
        type.GetMethods(
                BindingFlags.Public
                    | BindingFlags.NonPublic
                    | BindingFlags.Instance
                    | BindingFlags.Static
                    | BindingFlags.FlattenHierarchy
            )
            .OrderBy(method => method.MetadataToken)
            .Select(method => new BindingMethod(type, method));

    private IEnumerable<TransformationDefinition> Transformations(BindingMethod method)
    {
        foreach (
            var attribute in method.Method.GetCustomAttributes<StepArgumentTransformationAttribute>()
        )
        {
            var made = Try(method, () => TransformationOf(method, attribute));
            if (
                Accept(method, made is null ? null : BindingRules.ErrorOf(made)) && made is not null
            )
            {
                yield return made;
            }
        }
    }

    private static TransformationDefinition TransformationOf(
        BindingMethod method,
        StepArgumentTransformationAttribute attribute
    ) =>
        new(
            attribute.Name,
            attribute.Regex,
            attribute.Regex is null ? null : ExpressionCompiler.Anchored(attribute.Regex),
            attribute.Order,
            method,
            ResultTypes.Of(method.Method)
        );

    private IEnumerable<StepDefinition> StepDefinitions(
        BindingMethod method,
        ExpressionCompiler compiler
    )
    {
        foreach (var attribute in method.Method.GetCustomAttributes<StepDefinitionBaseAttribute>())
        {
            var expression = Try(method, () => compiler.Compile(attribute.Expression));
            if (
                Accept(method, expression is null ? null : BindingRules.ErrorOf(method, expression))
                && expression is not null
            )
            {
                var scopes = BindingScopes.Of(method.Type, method.Method);
                yield return new StepDefinition(attribute.Types, expression, method, scopes);
            }
        }
    }

    private IEnumerable<HookDefinition> Hooks(BindingMethod method)
    {
        foreach (var attribute in method.Method.GetCustomAttributes<HookAttribute>())
        {
            if (Accept(method, BindingRules.ErrorOfRun(method)))
            {
                var tags = attribute.Tags.Select(TagNames.Normalize).ToList();
                var scopes = BindingScopes.Of(method.Type, method.Method);
                yield return new HookDefinition(
                    attribute.Type,
                    attribute.Order,
                    tags,
                    method,
                    scopes
                );
            }
        }
    }

    private T? Try<T>(BindingMethod method, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ExpressionException exception)
        {
            Accept(method, exception.Message);
            return null;
        }
    }

    private bool Accept(BindingMethod method, string? error)
    {
        if (error is not null)
        {
            _errors.Add($"{method}: {error}");
        }

        return error is null;
    }
}
