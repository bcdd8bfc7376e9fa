using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Matching;

namespace ScimConformance.GherkinBridge.Conversion;

/// <summary>The arguments of a step method: what the expression took, then the table or doc string.</summary>
internal static class StepArguments
{
    public static async Task<object?[]> ConvertAsync(
        ScenarioStep step,
        StepMatch match,
        ArgumentConverter converter
    )
    {
        List<object?> values = [.. match.Arguments.Select(argument => argument.Value)];
        object? extra = step.Table ?? (object?)step.DocString?.Content;
        if (extra is not null)
        {
            values.Add(extra);
        }

        var parameters = match.Definition.Method.Parameters;
        if (parameters.Count != values.Count)
        {
            throw new StepArgumentException(
                $"'{step}' gives {values.Count} arguments, {match.Definition.Method} takes {parameters.Count}."
            );
        }

        var converted = new object?[values.Count];
        for (var index = 0; index < converted.Length; index++)
        {
            converted[index] = await converter.ConvertAsync(
                values[index],
                parameters[index].ParameterType
            );
        }

        return converted;
    }
}
