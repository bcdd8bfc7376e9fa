using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Driver;

/// <summary>An announced attribute, and the URN of the extension under which it stands; null for the resource itself.</summary>
internal sealed record AttributePlace(string? Extension, Announcement Attribute)
{
    /// <summary>The path of the attribute in a resource and in a PATCH.</summary>
    public string Path => Extension is null ? $"{Attribute.Name}" : $"{Extension}:{Attribute.Name}";

    public bool Is(string name) =>
        string.Equals(Attribute.Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The object that holds the attribute, if the document has it.</summary>
    public JsonNode? HolderIn(JsonNode? document) =>
        Extension is null ? document : Json.Member(document, Extension);

    public JsonNode? ValueIn(JsonNode? document) =>
        Json.Member(HolderIn(document), Attribute.Name ?? "");
}
