using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The refusal of a document whose unique value belongs to another resource (RFC 7644 section 3.3: 409, uniqueness).</summary>
internal static class Conflicts
{
    public static ScimError Of(string resourceType, JsonObject document) =>
        ScimError.Uniqueness(
            $"Another {resourceType} has the userName '{document["userName"]?.GetValue<string>()}'; names that differ in case only are the same."
        );
}
