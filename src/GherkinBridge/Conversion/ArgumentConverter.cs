using System.Text.RegularExpressions;
using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Invocation;

namespace ScimConformance.GherkinBridge.Conversion;

/// <summary>Converts what steps give (text, a table, nothing) to what methods take.</summary>
internal sealed class ArgumentConverter(BindingRegistry registry, MethodInvoker invoker)
{
    public Task<object?> ConvertAsync(object? value, Type target) =>
        ConvertAsync(value, target, except: null);

    private async Task<object?> ConvertAsync(
        object? value,
        Type target,
        TransformationDefinition? except
    )
    {
        // transformations, unless the value is what their parameter asked for
        foreach (
            var transformation in registry.Transformations.Where(one =>
                one != except && Makes(one, target)
            )
        )
        {
            var arguments = ArgumentsOf(transformation, value);
            if (arguments is not null)
            {
                return await TransformAsync(transformation, arguments);
            }
        }

        // the rest
        return value switch
        {
            DataTable when target.IsAssignableFrom(typeof(DataTable)) => value,
            DataTable => throw new StepArgumentException(
                $"No step argument transformation makes {target.Name} of a table."
            ),
            _ => ValueConverter.Convert((string?)value, target),
        };
    }

    private static bool Makes(TransformationDefinition transformation, Type target) =>
        target != typeof(object)
        && (Nullable.GetUnderlyingType(target) ?? target).IsAssignableFrom(transformation.Target);

    /// <summary>The values for the parameters of a transformation, or null when it is not one of this value.</summary>
    private static IReadOnlyList<object?>? ArgumentsOf(
        TransformationDefinition transformation,
        object? value
    )
    {
        var takesTable = transformation.Method.Parameters[0].ParameterType == typeof(DataTable);
        if (value is null || takesTable != value is DataTable)
        {
            return null;
        }

        if (transformation.Regex is null)
        {
            return [value];
        }

        var match = transformation.Regex.Match((string)value);
        if (!match.Success)
        {
            return null;
        }

        return match.Groups.Count == 1
            ? [value]
            : [.. match.Groups.Cast<Group>().Skip(1).Select(ValueOf)];
    }

    private static object? ValueOf(Group group) => group.Success ? group.Value : null;

    private async Task<object?> TransformAsync(
        TransformationDefinition transformation,
        IReadOnlyList<object?> values
    )
    {
        var method = transformation.Method;
        var arguments = new object?[values.Count];
        for (var index = 0; index < values.Count; index++)
        {
            var type = method.Parameters[index].ParameterType;
            var isGiven = values[index] is { } value && type.IsInstanceOfType(value);
            arguments[index] = isGiven
                ? values[index]
                : await ConvertAsync(values[index], type, transformation);
        }

        return await invoker.InvokeAsync(method, arguments);
    }
}
