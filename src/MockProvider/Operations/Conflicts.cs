using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The refusal of a document whose unique value belongs to another resource (RFC 7644 section 3.3: 409, uniqueness).</summary>
internal static class Conflicts
{
    public static ScimError Of(ResourceType type, ResourceKey key)
    {
        var attribute = key.Scope[(key.Scope.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return ScimError.Uniqueness(
            $"The value of '{attribute}' belongs to another {type.Name}; names that differ in case only are the same."
        );
    }
}
