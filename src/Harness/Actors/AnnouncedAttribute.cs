using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// An attribute that the target announces: of a resource type, perhaps in the extension <paramref name="Urn"/>, perhaps a
/// sub-attribute. <paramref name="Shown"/> is the exchange with the schema.
/// </summary>
internal sealed record AnnouncedAttribute(
    string Type,
    string? Urn,
    Announcement Top,
    Announcement? Sub,
    Exchange Shown
)
{
    public Announcement Own => Sub ?? Top;

    public string TopName => Top.Name ?? "";

    public string? SubName => Sub?.Name;

    /// <summary>Without the URN: <c>manager.value</c>.</summary>
    public string Path => SubName is { } sub ? $"{TopName}.{sub}" : TopName;

    /// <summary>As filters and PATCH name it.</summary>
    public string FullPath => Urn is null ? Path : $"{Urn}:{Path}";

    public string FullTop => Urn is null ? TopName : $"{Urn}:{TopName}";

    /// <summary>Where its values stand in a resource.</summary>
    public string Place => IsInMany ? $"{TopName}[*].{SubName}" : FullPath;

    /// <summary>A sub-attribute of a multi-valued attribute.</summary>
    public bool IsInMany => Sub is not null && Top.MultiValued is true;

    /// <summary>It leads from one resource to another, so that its values cannot be made up.</summary>
    public bool IsLink => TopName is "manager" or "members" or "groups";

    /// <summary>The sub-attribute by which a PATCH tells the element apart.</summary>
    public string Key =>
        SubName switch
        {
            "value" when IsText("value") => "value",
            "type" when IsText("value") => "value",
            "type" => Has("display") ? "display" : "locality",
            _ when Has("type") && !IsClosed("type") => "type",
            _ => Has("display") && !IsClosed("display") ? "display" : "value",
        };

    // Announced with a list of canonical values that is empty: some providers then take none (ruling N54).
    private bool IsClosed(string sub) =>
        Json.Member(Find(sub)?.Definition, "canonicalValues") is JsonArray { Count: 0 };

    public bool Has(string sub) => Find(sub) is not null;

    public Announcement? Find(string sub) =>
        Top.SubAttributes.FirstOrDefault(a =>
            string.Equals(a.Name, sub, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Puts a value of the top attribute into a resource, or takes the attribute out (null).</summary>
    public void Put(JsonObject resource, JsonNode? value)
    {
        var owner = resource;
        if (Urn is not null)
        {
            owner = resource[Urn] as JsonObject ?? [];
            resource[Urn] = owner.Parent is null ? owner : resource[Urn];
            if (resource["schemas"] is JsonArray schemas && !schemas.Any(IsUrn))
            {
                schemas.Add(Urn);
            }
        }

        owner.Remove(TopName);
        if (value is not null)
        {
            owner[TopName] = value.DeepClone();
        }
        else if (owner.Count == 0 && Urn is not null)
        {
            resource.Remove(Urn);
        }
    }

    private bool IsUrn(JsonNode? node) =>
        string.Equals(Json.Text(node), Urn, StringComparison.OrdinalIgnoreCase);

    private bool IsText(string sub) => Find(sub) is { Type: not "binary" };
}
