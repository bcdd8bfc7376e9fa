using System.Reflection;
using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Expressions;

namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>What a binding must be. Each method gives the first rule that is broken, as a sentence, or null.</summary>
internal static class BindingRules
{
    public static string? ErrorOf(Type type)
    {
        if (!type.IsDefined(typeof(BindingAttribute), inherit: false))
        {
            return "The class has no [Binding].";
        }

        if (type.ContainsGenericParameters)
        {
            return "A binding class is not generic.";
        }

        return type is { IsAbstract: true, IsSealed: false }
            ? "A binding class is not abstract."
            : null;
    }

    public static string? ErrorOf(BindingMethod method, StepExpression expression)
    {
        var extra = method.Parameters.Count - expression.ParameterCount;
        return ErrorOfRun(method)
            ?? (
                extra is 0 or 1
                    ? null
                    : $"'{expression}' gives {expression.ParameterCount} arguments (and perhaps a table or doc string), the method takes {method.Parameters.Count}."
            );
    }

    public static string? ErrorOf(TransformationDefinition transformation)
    {
        var method = transformation.Method;
        if (transformation.Target == typeof(void))
        {
            return "A step argument transformation returns what it makes.";
        }

        var expected = transformation.Regex is null
            ? 1
            : transformation.Regex.GetGroupNumbers().Length - 1;
        expected = expected == 0 ? 1 : expected;
        return ErrorOfShape(method)
            ?? (
                method.Parameters.Count == expected
                    ? null
                    : $"The transformation gives {expected} arguments, the method takes {method.Parameters.Count}."
            );
    }

    public static string? ErrorOfRun(BindingMethod method)
    {
        var type = method.Method.ReturnType;
        if (type != typeof(void) && type != typeof(Task) && type != typeof(ValueTask))
        {
            return $"It returns {type.Name}; a step or hook returns void, Task or ValueTask.";
        }

        // Nobody could wait for it, and what it throws would end the process.
        var isAsyncVoid =
            type == typeof(void)
            && method.Method.IsDefined(
                typeof(System.Runtime.CompilerServices.AsyncStateMachineAttribute)
            );
        return isAsyncVoid ? "An async method returns Task or ValueTask." : ErrorOfShape(method);
    }

    private static string? ErrorOfShape(BindingMethod method)
    {
        if (!method.Method.IsPublic)
        {
            return "A binding method is public.";
        }

        if (method.Method.ContainsGenericParameters)
        {
            return "A binding method is not generic.";
        }

        return method.Parameters.Any(parameter => parameter.ParameterType.IsByRef)
            ? "A binding method has no ref or out parameters."
            : null;
    }
}
