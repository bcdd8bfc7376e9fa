using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Resources;

/// <summary>
/// Which attributes and sub-attributes a request wrote. The answer shows those that are otherwise returned on request only
/// (RFC 7643 section 7).
/// </summary>
internal static class WrittenAttributes
{
    /// <summary>Those that the body of a POST or PUT has.</summary>
    public static IReadOnlyList<ResolvedPath> Of(JsonObject body, ResourceType type) =>
        [
            .. In(body, null, type.FindAttribute),
            .. type.Extensions.SelectMany(extension =>
                JsonMembers.TryFind(body, extension.Schema.Id, out var data)
                && data is JsonObject part
                    ? In(part, extension.Schema.Id, extension.Schema.FindAttribute)
                    : []
            ),
        ];

    /// <summary>The attribute with the parts that its value has.</summary>
    public static IEnumerable<ResolvedPath> Of(
        JsonNode? value,
        string? extension,
        AttributeDefinition attribute
    )
    {
        IEnumerable<JsonNode?> values = value as JsonArray ?? (IEnumerable<JsonNode?>)[value];
        return values
            .OfType<JsonObject>()
            .SelectMany(complex => complex.Select(member => member.Key))
            .Select(attribute.FindSubAttribute)
            .Distinct()
            .Where(sub => sub is not null)
            .Select(sub => new ResolvedPath(extension, attribute, sub))
            .Prepend(new ResolvedPath(extension, attribute, null));
    }

    private static IEnumerable<ResolvedPath> In(
        JsonObject holder,
        string? extension,
        Func<string, AttributeDefinition?> find
    ) =>
        holder.SelectMany(member =>
            find(member.Key) is { } attribute ? Of(member.Value, extension, attribute) : []
        );
}
