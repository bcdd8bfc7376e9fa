using System.Reflection;

namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>What calling a method gives in the end.</summary>
internal static class ResultTypes
{
    public static Type Of(MethodInfo method)
    {
        var type = method.ReturnType;
        if (type == typeof(Task) || type == typeof(ValueTask))
        {
            return typeof(void);
        }

        var isTask =
            type.IsGenericType
            && (
                type.GetGenericTypeDefinition() == typeof(Task<>)
                || type.GetGenericTypeDefinition() == typeof(ValueTask<>)
            );
        return isTask ? type.GetGenericArguments()[0] : type;
    }
}
