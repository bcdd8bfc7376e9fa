using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Resources;

/// <summary>Checks of a body that need no schema.</summary>
internal static class JsonShape
{
    /// <summary>invalidSyntax for a body nested deeper than the limit or with a member that occurs twice; else null.</summary>
    public static ScimError? Check(JsonNode? body, int maxDepth)
    {
        try
        {
            return IsWithin(body, maxDepth)
                ? null
                : ScimError.InvalidSyntax($"The body is nested deeper than {maxDepth} levels.");
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

    private static bool IsWithin(JsonNode? node, int levels) =>
        node switch
        {
            JsonObject or JsonArray when levels == 0 => false,
            JsonObject complex => complex.All(member => IsWithin(member.Value, levels - 1)),
            JsonArray array => array.All(item => IsWithin(item, levels - 1)),
            _ => true,
        };
}
