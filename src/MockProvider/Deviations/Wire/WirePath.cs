namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>An attribute in a document, by its names as the schema spells them: <c>meta.created</c>, perhaps after a URN and a colon.</summary>
internal static class WirePath
{
    public static JsonNode? Find(JsonNode? document, string path) =>
        Parts(path).Aggregate(document, (node, name) => (node as JsonObject)?[name]);

    /// <summary>Puts a copy of the value there, or takes the member away (null). What should hold it must be there.</summary>
    public static void Set(JsonNode? document, string path, JsonNode? value)
    {
        var parts = Parts(path);
        var holder =
            parts[..^1].Aggregate(document, (node, name) => (node as JsonObject)?[name])
            as JsonObject;
        if (value is null)
        {
            holder?.Remove(parts[^1]);
        }
        else if (holder is not null)
        {
            holder[parts[^1]] = value.DeepClone();
        }
    }

    private static string[] Parts(string path)
    {
        var colon = path.LastIndexOf(':');
        return colon < 0 ? path.Split('.') : [path[..colon], .. path[(colon + 1)..].Split('.')];
    }
}
