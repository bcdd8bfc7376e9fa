using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Finds its way through a body of JSON:API, whatever a client sent.</summary>
internal static class Body
{
    /// <summary>Errors: no <c>data</c>, another type than is expected here (400), another id than in the path (422, as documented).</summary>
    public static Result<JsonObject> Resource(JsonObject body, string type, string? id = null)
    {
        if (body["data"] is not JsonObject data)
        {
            return ScimError.BadRequest("'data' is missing; expected a JSON object.");
        }

        if (data["type"] is { } given && !IsText(given, type))
        {
            return ScimError.BadRequest($"'data.type' must be '{type}'.");
        }

        return id is not null && data["id"] is { } other && !IsText(other, id)
            ? ScimError.UnprocessableContent("'data.id' is not the id in the path.")
            : data;
    }

    public static JsonNode? Attribute(JsonObject data, string name) =>
        Path(data, "attributes", name);

    public static bool Has(JsonObject data, string name) => Attribute(data, name) is not null;

    public static string? Text(JsonObject data, string name) => AsText(Attribute(data, name));

    public static string? AsText(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static JsonNode? Path(JsonNode? node, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            node = node is JsonObject members ? members[name] : null;
        }

        return node;
    }

    /// <summary>The ids in a list of references; none where the list is absent. Errors: anything else than a list of such.</summary>
    public static Result<string[]> References(JsonObject data, string relationship)
    {
        var list = Path(data, "relationships", relationship, "data");
        var ids = (list as JsonArray ?? []).Select(item => AsText(Path(item, "id"))).ToArray();
        return list is not null and not JsonArray || ids.Any(id => id is null)
            ? ScimError.BadRequest(
                $"'data.relationships.{relationship}.data' must be a list of objects with an id."
            )
            : ids.OfType<string>().ToArray();
    }

    private static bool IsText(JsonNode node, string expected) =>
        string.Equals(AsText(node), expected, StringComparison.Ordinal);
}
