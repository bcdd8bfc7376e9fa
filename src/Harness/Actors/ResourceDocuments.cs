using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// The documents that the client sends: what a feature writes, on the ground of a resource that is valid for the target. A
/// member that the target does not announce ends the scenario.
/// </summary>
internal sealed class ResourceDocuments(
    ResourceSource source,
    Placeholders placeholders,
    TargetModel model
)
{
    /// <summary>The members of the feature over those of a valid resource.</summary>
    /// <exception cref="NotApplicableException">The target's schemas lack an attribute that the feature is about.</exception>
    public JsonObject Compose(string type, string json) => Overlay(type, source.Next(type), json);

    /// <summary>The same over what was last sent of the resource.</summary>
    /// <exception cref="NotApplicableException">The target's schemas lack an attribute that the feature is about.</exception>
    public JsonObject Merge(ScenarioResource resource, string json) =>
        Overlay(resource.Type, resource.Sent.DeepClone().AsObject(), json);

    /// <summary>What was last sent, without a member; an extension is not named among the schemas either.</summary>
    public static JsonObject Without(ScenarioResource resource, string name)
    {
        var document = resource.Sent.DeepClone().AsObject();
        document.Remove(name);
        if (document["schemas"] is JsonArray schemas)
        {
            schemas.RemoveAll(urn => IsSame(Json.Text(urn), name));
        }

        return document;
    }

    /// <summary>A message of PATCH with the operations of the feature, one or an array of them.</summary>
    /// <exception cref="NotApplicableException">The target's schemas lack an attribute that the feature is about.</exception>
    public JsonObject Patch(string type, string json)
    {
        var operations = placeholders.Parse(json) switch
        {
            JsonArray many => many,
            var one => new JsonArray(one),
        };
        var message = new JsonObject
        {
            ["schemas"] = new JsonArray(Urns.PatchOp),
            ["Operations"] = operations,
        };
        RequireAnnounced(type, WrittenAttributes.Of(HttpMethod.Patch, message));
        return message;
    }

    /// <exception cref="NotApplicableException">The target's schemas lack one of the attributes.</exception>
    public void RequireAnnounced(string type, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (!model.MayHave(type, path) && !IsSchema(path))
            {
                throw new NotApplicableException(
                    $"The schema of {type} does not announce {path}.",
                    model.SchemasSource
                );
            }
        }
    }

    private JsonObject Overlay(string type, JsonObject document, string json)
    {
        var members = placeholders.Parse(json)!.AsObject();
        RequireAnnounced(type, WrittenAttributes.Of(HttpMethod.Post, members));
        foreach (var (name, value) in members.ToList())
        {
            foreach (
                var other in document
                    .Select(member => member.Key)
                    .Where(key => IsSame(key, name))
                    .ToList()
            )
            {
                document.Remove(other);
            }

            document[name] = value?.DeepClone();
            if (
                IsSchema(name)
                && document["schemas"] is JsonArray schemas
                && !members.ContainsKey("schemas")
            )
            {
                Announce(schemas, name);
            }
        }

        return document;
    }

    private static void Announce(JsonArray schemas, string urn)
    {
        if (!schemas.Any(known => IsSame(Json.Text(known), urn)))
        {
            schemas.Add(urn);
        }
    }

    private bool IsSchema(string name) =>
        name.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)
        && (model.Schemas is null || model.SchemaOf(name) is not null);

    private static bool IsSame(string? one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
