using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Driver;

/// <summary>Walks through a document that a stranger wrote.</summary>
internal static class JsonWalk
{
    /// <summary>Every member of every object in the document, the outer ones first.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node)
    {
        var children = node switch
        {
            JsonObject o => o.Select(member => member.Value),
            JsonArray array => array,
            _ => [],
        };
        var own = node is JsonObject holder ? holder.AsEnumerable() : [];
        return own.Concat(children.SelectMany(Members));
    }
}
