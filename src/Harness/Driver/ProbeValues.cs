using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Driver;

/// <summary>Harmless values for announced attributes, in the form that the RFC gives the attributes that it knows.</summary>
internal sealed class ProbeValues(ResourceSource source)
{
    // Set by the scenario itself, by the provider, or never shown; members and managers need others to exist.
    private static readonly string[] Never =
    [
        "id",
        "meta",
        "externalId",
        "userName",
        "password",
        "groups",
        "members",
        "active",
    ];

    /// <summary>Whether a client can write the attribute without knowing more than its announcement.</summary>
    public static bool CanBeWritten(AttributePlace place) =>
        place.Attribute is { IsWritable: true, Name: { } name }
        && place.Attribute.Mutability is not "writeOnly"
        && !Never.Contains(name, StringComparer.OrdinalIgnoreCase)
        && !IsInternal(place.Attribute)
        && !place.Attribute.SubAttributes.Any(sub =>
            string.Equals(sub.Name, "$ref", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>A value, in an array where the attribute has several.</summary>
    public JsonNode Of(Announcement attribute, string? owner = null)
    {
        JsonNode one = attribute.Type is "complex" ? Complex(attribute) : Simple(attribute, owner);
        return attribute.MultiValued is true ? new JsonArray(one) : one;
    }

    private JsonObject Complex(Announcement attribute)
    {
        var value = new JsonObject();
        foreach (
            var sub in attribute.SubAttributes.Where(sub =>
                sub is { IsWritable: true, Name: not null } && !IsInternal(sub)
            )
        )
        {
            value[sub.Name!] = Of(sub, attribute.Name);
        }

        return value;
    }

    private JsonNode Simple(Announcement attribute, string? owner) =>
        Json.Items(Json.Member(attribute.Definition, "canonicalValues")) is [{ } listed, ..]
            ? listed.DeepClone()
            : attribute.Type switch
            {
                "boolean" => true,
                "integer" => 7,
                "decimal" => 7.5,
                "dateTime" => "2026-01-31T12:00:00Z",
                "binary" => SampleCertificates.One,
                "reference" => "https://example.com/probe",
                _ => Text(attribute, owner),
            };

    private string Text(Announcement attribute, string? owner) =>
        (owner, attribute.Name) switch
        {
            (null, "title") => "2026",
            (null, "locale" or "preferredLanguage") => "en-US",
            (null, "timezone") => "Europe/Stockholm",
            ("emails", "value") => source.Address(),
            ("phoneNumbers", "value") => "tel:+1-201-555-0123",
            ("addresses", "country") => "SE",
            (_, var name) => source.Label(name ?? "value").Replace(' ', '-'),
        };

    // A reference to a resource of the provider, which the client would have to know.
    private static bool IsInternal(Announcement attribute) =>
        attribute.Type is "reference"
        && Json.Items(Json.Member(attribute.Definition, "referenceTypes"))
            .Any(type => Json.Text(type) is not ("external" or "uri"));
}
