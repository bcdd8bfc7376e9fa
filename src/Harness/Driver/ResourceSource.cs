using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// Makes the documents that the client sends: valid for the target as its own schemas say, and found again by a name that no
/// other run has.
/// </summary>
internal sealed class ResourceSource(PersonSource people, TargetModel model)
{
    /// <summary>A resource with what identity providers send of every one, and what the target requires.</summary>
    public JsonObject Next(string type)
    {
        var document = type switch
        {
            "User" => User(),
            "Group" => Named(Urns.Group, "group"),
            _ => Named(
                Json.Text(Json.Member(model.ResourceType(type), "schema")) ?? "",
                "resource"
            ),
        };
        LeaveOutUnknown(document, type);
        AddRequired(document, model.AttributesOf(type));
        return document;
    }

    /// <summary>Takes out what the target does not announce; of a complex value its parts, and what is left of none.</summary>
    private void LeaveOutUnknown(JsonObject document, string type, string above = "")
    {
        foreach (var (name, value) in document.ToList())
        {
            var isKnown = model.MayHave(type, above + name);
            foreach (var complex in isKnown ? Json.Values(value).OfType<JsonObject>() : [])
            {
                LeaveOutUnknown(complex, type, $"{name}.");
            }

            if (!isKnown || value is JsonObject { Count: 0 })
            {
                document.Remove(name);
            }
        }
    }

    /// <summary>A resource with what the target requires and nothing else.</summary>
    public JsonObject Least(string type)
    {
        var document = Next(type);
        var required =
            model.AttributesOf(type)?.Where(a => a.Required is true).Select(a => a.Name).ToList()
            ?? [];
        foreach (
            var name in document
                .Select(member => member.Key)
                .Where(name =>
                    name is not ("schemas" or "userName" or "displayName")
                    && !required.Contains(name, StringComparer.OrdinalIgnoreCase)
                )
                .ToList()
        )
        {
            document.Remove(name);
        }

        if (string.Equals(type, "User", StringComparison.Ordinal))
        {
            document.Remove("displayName");
        }

        return document;
    }

    /// <summary>A userName, and an address, that nobody has.</summary>
    public string Address() => people.Address();

    /// <summary>A name that no other resource has.</summary>
    public string Label(string kind) => people.Label(kind);

    private JsonObject User()
    {
        var person = people.Next();
        return new JsonObject
        {
            ["schemas"] = new JsonArray(Urns.User),
            ["userName"] = person.UserName,
            ["name"] = new JsonObject
            {
                ["givenName"] = person.GivenName,
                ["familyName"] = person.FamilyName,
            },
            ["emails"] = new JsonArray(person.WorkEmailJson()),
            ["active"] = true,
        };
    }

    private JsonObject Named(string schema, string kind) =>
        new() { ["schemas"] = new JsonArray(schema), ["displayName"] = people.Label(kind) };

    private void AddRequired(JsonObject document, IReadOnlyList<Announcement>? attributes)
    {
        foreach (
            var attribute in attributes?.Where(a => a is { Required: true, IsWritable: true }) ?? []
        )
        {
            if (attribute.Name is { } name && Json.Member(document, name) is null)
            {
                document[name] = Sample(attribute);
            }
        }
    }

    /// <summary>A value that fits the attribute.</summary>
    public JsonNode Sample(Announcement attribute)
    {
        JsonNode one = attribute.Type switch
        {
            "boolean" => true,
            "integer" => 7,
            "decimal" => 7.5,
            "dateTime" => "2026-01-31T12:00:00Z",
            "binary" => "aGVsbG8=",
            "reference" => "https://example.com/",
            "complex" => Complex(attribute),
            _ => people.Label(attribute.Name ?? "value"),
        };
        return attribute.MultiValued is true ? new JsonArray(one) : one;
    }

    private JsonObject Complex(Announcement attribute)
    {
        var value = new JsonObject();
        AddRequired(value, attribute.SubAttributes);
        if (value.Count == 0 && attribute.SubAttributes is [{ Name: { } first } sub, ..])
        {
            value[first] = Sample(sub);
        }

        return value;
    }
}
