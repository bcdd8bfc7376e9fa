using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>Checks of a body that need no schema.</summary>
internal static class JsonShape
{
    /// <summary>
    /// invalidSyntax for a body nested deeper than the limit or with a member that occurs twice, invalidValue for a string that
    /// is no Unicode text; else null. What passes can be read without an exception.
    /// </summary>
    public static ScimError? Check(JsonNode? body, int maxDepth)
    {
        try
        {
            return FirstProblem(body, maxDepth);
        }
        catch (ArgumentException)
        {
            // System.Text.Json reads an object lazily and only now meets a second member of the same name (ruling N74).
            return ScimError.InvalidSyntax("A member occurs twice in one object of the body.");
        }
        catch (InvalidOperationException)
        {
            return ScimError.InvalidSyntax("The body has a member whose name is no Unicode text.");
        }
    }

    private static ScimError? FirstProblem(JsonNode? node, int levels) =>
        node switch
        {
            JsonObject or JsonArray when levels == 0 => ScimError.InvalidSyntax(
                "The body is nested too deep."
            ),
            JsonObject complex => First(complex.Select(member => member.Value), levels),
            JsonArray array => First(array, levels),
            JsonValue value
                when value.GetValueKind() == JsonValueKind.String && JsonText.Of(value) is null =>
                ScimError.InvalidValue("A string of the body has half of a surrogate pair."),
            _ => null,
        };

    private static ScimError? First(IEnumerable<JsonNode?> nodes, int levels) =>
        nodes
            .Select(node => FirstProblem(node, levels - 1))
            .FirstOrDefault(problem => problem is not null);
}
