namespace ScimConformance.MockProvider.Audit;

/// <summary>The attributes of an event as the product names them (DD-AUD-09), for answers and for searches.</summary>
internal static class AuditAttributes
{
    public static JsonObject Of(AuditEvent happened)
    {
        var attributes = happened.Details is null
            ? []
            : JsonNode.Parse(happened.Details)!.AsObject();
        attributes["action"] = happened.Action;
        attributes["evt"] = new JsonObject
        {
            ["name"] = happened.Name,
            ["actor"] = new JsonObject { ["type"] = happened.ActorType, ["id"] = happened.ActorId },
        };
        attributes["asset"] = new JsonObject
        {
            ["type"] = happened.AssetType,
            ["id"] = happened.AssetId,
            ["name"] = happened.AssetName,
        };
        attributes["usr"] = new JsonObject
        {
            ["id"] = happened.ActorId,
            ["email"] = happened.ActorEmail,
        };
        attributes["request_id"] = happened.RequestId;
        return attributes;
    }

    /// <summary>The event as a sentence.</summary>
    public static string Message(AuditEvent happened) =>
        $"{happened.ActorEmail ?? happened.ActorType} {happened.Action} {happened.AssetType} {happened.AssetName ?? happened.AssetId}".TrimEnd();

    /// <summary>The values at a path such as <c>evt.name</c>, as text.</summary>
    public static IEnumerable<string> Values(JsonObject attributes, string path)
    {
        JsonNode? node = attributes;
        foreach (var name in path.Split('.'))
        {
            node = (node as JsonObject)?[name];
        }

        return node switch
        {
            null => [],
            JsonArray items => items.Select(item => item?.ToString() ?? ""),
            JsonObject => [],
            _ => [node.ToString()],
        };
    }
}
