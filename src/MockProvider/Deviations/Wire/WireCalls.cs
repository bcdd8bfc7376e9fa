namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>What deviations ask of a call.</summary>
internal static class WireCalls
{
    /// <summary>The one operation of a PATCH at the endpoint, if it names just this path.</summary>
    public static JsonObject? OperationOn(this WireCall call, string endpoint, string path) =>
        call.Is("PATCH", endpoint)
        && call.Sent?["Operations"] is JsonArray { Count: 1 } operations
        && operations[0] is JsonObject operation
        && string.Equals(operation["path"]?.ToString(), path, StringComparison.Ordinal)
            ? operation
            : null;

    /// <summary>A request that creates a resource at the endpoint.</summary>
    public static bool Creates(this WireCall call, string endpoint) =>
        call.Is("POST", endpoint) && call.Id is null;

    /// <summary>A resource that is retrieved by its id.</summary>
    public static bool Retrieves(this WireCall call, string endpoint) =>
        call.Is("GET", endpoint) && call.Id is not null && call.Answer.Succeeded;

    /// <summary>The values of a multi-valued attribute that are objects.</summary>
    public static IEnumerable<JsonObject> ValuesOf(this JsonObject resource, string name) =>
        resource[name] is JsonArray values ? values.OfType<JsonObject>() : [];

    /// <summary>The text of a member, or null.</summary>
    public static string? TextOf(this JsonNode? node, string name) =>
        (node as JsonObject)?[name] is JsonValue value && value.TryGetValue<string>(out var text)
            ? text
            : null;

    /// <summary>An attribute's definition in an answer of /Schemas, or a sub-attribute's (<c>emails.display</c>).</summary>
    public static JsonObject? DefinitionIn(this WireCall call, string schema, string path) =>
        call.IsAt("Schemas")
        && call.Answer.Resources.FirstOrDefault(s =>
            string.Equals(s.TextOf("id"), schema, StringComparison.Ordinal)
        )
            is { } document
            ? path.Split('.')
                .Aggregate(
                    document,
                    (node, name) =>
                        node.ValuesOf(
                                node.ContainsKey("attributes") ? "attributes" : "subAttributes"
                            )
                            .First(a =>
                                string.Equals(a.TextOf("name"), name, StringComparison.Ordinal)
                            )
                )
            : null;
}
