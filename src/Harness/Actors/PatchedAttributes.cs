using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>The attributes that an operation of a PATCH is about (RFC 7644 section 3.5.2), as far as it says so rightly.</summary>
internal static class PatchedAttributes
{
    /// <summary>The name that the path begins with, or those of the value where there is no path; what a URN begins is left out.</summary>
    public static IEnumerable<string> Of(JsonNode? operation)
    {
        var names = Json.Text(Json.Member(operation, "path")) is { } path
            ? [path[..(path.IndexOfAny(['.', '[']) is var end and >= 0 ? end : path.Length)]]
            : (Json.Member(operation, "value") as JsonObject)?.Select(member => member.Key) ?? [];
        return names.Where(name =>
            name.Length > 0 && !name.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)
        );
    }
}
