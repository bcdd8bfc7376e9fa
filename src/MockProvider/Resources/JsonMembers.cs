using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Resources;

/// <summary>Members of an object by name, ignoring case as SCIM attribute names do.</summary>
internal static class JsonMembers
{
    public static bool TryFind(JsonObject json, string name, out JsonNode? value)
    {
        foreach (var member in json)
        {
            if (string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                value = member.Value;
                return true;
            }
        }

        value = null;
        return false;
    }
}
