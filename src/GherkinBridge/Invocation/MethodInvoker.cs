using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using ScimConformance.GherkinBridge.Discovery;

namespace ScimConformance.GherkinBridge.Invocation;

/// <summary>Calls binding methods on the instances of one scenario, and waits for what they return.</summary>
internal sealed class MethodInvoker(IServiceProvider services)
{
    /// <summary>Calls a method with its arguments; gives its result, null for void.</summary>
    public async Task<object?> InvokeAsync(BindingMethod method, object?[] arguments)
    {
        var instance = method.Method.IsStatic ? null : services.GetRequiredService(method.Type);
        var returned = method.Method.Invoke(
            instance,
            BindingFlags.DoNotWrapExceptions,
            binder: null,
            arguments,
            culture: null
        );
        return await AwaitAsync(returned, method);
    }

    /// <summary>Calls a hook: what it takes comes from the services.</summary>
    public Task<object?> InvokeAsync(BindingMethod hook) =>
        InvokeAsync(
            hook,
            [
                .. hook.Parameters.Select(parameter =>
                    services.GetRequiredService(parameter.ParameterType)
                ),
            ]
        );

    private static async Task<object?> AwaitAsync(object? returned, BindingMethod method)
    {
        if (returned is ValueTask valueTask)
        {
            await valueTask;
            return null;
        }

        var hasResult = ResultTypes.Of(method.Method) != typeof(void);
        if (returned is Task task)
        {
            await task;
            return hasResult ? ResultOf(task) : null;
        }

        var type = method.Method.ReturnType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
        {
            var asTask = (Task)
                type.GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(returned, parameters: null)!;
            await asTask;
            return ResultOf(asTask);
        }

        return returned;
    }

    private static object? ResultOf(Task task) =>
        task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task);
}
