namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>
/// One more document of /Schemas or /ResourceTypes, which a deviation spoils in place of one that other requirements need.
/// </summary>
internal static class AddedDocument
{
    public const string SchemaId = "urn:example:params:scim:schemas:inventory:2.0:Device";

    private const string Endpoint = "Devices";

    /// <summary>A schema of a vendor, served in the list and alone, with a fault.</summary>
    public static Deviation Schema(
        string id,
        string sentence,
        string requirement,
        Action<JsonObject> spoil
    ) =>
        WireDeviation.Answer(
            id,
            sentence,
            requirement,
            call => Serve(call, "Schemas", Spoilt(SoundSchema, spoil))
        );

    /// <summary>The same, with a fault in the definition of the attribute "rack" (a text).</summary>
    public static Deviation Attribute(
        string id,
        string sentence,
        string requirement,
        Action<JsonObject> spoil
    ) => Schema(id, sentence, requirement, schema => spoil(AttributeOf(schema, 0)));

    /// <summary>The same, with a fault in the definition of the attribute "slot" (complex: row, a text, and $ref).</summary>
    public static Deviation Complex(
        string id,
        string sentence,
        string requirement,
        Action<JsonObject> spoil
    ) => Schema(id, sentence, requirement, schema => spoil(AttributeOf(schema, 1)));

    /// <summary>
    /// A resource type of a vendor, served in the list and alone, whose endpoint has no resources or, where it is not served, is
    /// not found.
    /// </summary>
    public static Deviation ResourceType(
        string id,
        string sentence,
        string requirement,
        Action<JsonObject> spoil,
        bool isServed = true
    ) =>
        WireDeviation.Answer(
            id,
            sentence,
            requirement,
            call =>
            {
                var type = Spoilt(SoundType, spoil);
                Serve(call, "ResourceTypes", type);
                var path = (type["endpoint"] as JsonValue)?.ToString().Trim('/') ?? Endpoint;
                if (
                    isServed
                    && call.Is("GET")
                    && string.Equals(call.Path, path, StringComparison.Ordinal)
                )
                {
                    call.Answer = WireAnswer.Of(200, EmptyList());
                }
            }
        );

    /// <summary>Adds the document to the list, and answers with it under its id or, without one, its name.</summary>
    public static void Serve(WireCall call, string collection, JsonObject document)
    {
        if (!call.Is("GET", collection))
        {
            return;
        }

        if (call.Id is null && call.Answer.Document?["Resources"] is JsonArray list)
        {
            list.Add(document);
            call.Answer.Document!["totalResults"] = list.Count;
            call.Answer.Document["itemsPerPage"] = list.Count;
        }
        else if (
            string.Equals(
                call.Id,
                (document["id"] ?? document["name"])?.ToString(),
                StringComparison.Ordinal
            )
        )
        {
            call.Answer = WireAnswer.Of(200, document);
        }
    }

    public static JsonObject Spoilt(string sound, Action<JsonObject> spoil)
    {
        var document = JsonNode.Parse(sound)!.AsObject();
        spoil(document);
        return document;
    }

    public static JsonObject AttributeOf(JsonObject schema, int index) =>
        schema["attributes"]![index]!.AsObject();

    private static JsonObject EmptyList() =>
        new()
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:ListResponse"),
            ["totalResults"] = 0,
            ["Resources"] = new JsonArray(),
        };

    public const string SoundSchema = """
        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
          "id": "urn:example:params:scim:schemas:inventory:2.0:Device",
          "name": "Device",
          "description": "Something in a rack",
          "attributes": [
            { "name": "rack", "type": "string", "multiValued": false, "description": "Where it is", "required": false,
              "caseExact": false, "mutability": "readWrite", "returned": "default", "uniqueness": "none" },
            { "name": "slot", "type": "complex", "multiValued": false, "description": "Where in it", "required": false,
              "mutability": "readWrite", "returned": "default",
              "subAttributes": [
                { "name": "row", "type": "string", "multiValued": false, "description": "The row", "required": false,
                  "caseExact": false, "mutability": "readWrite", "returned": "default", "uniqueness": "none" },
                { "name": "$ref", "type": "reference", "multiValued": false, "description": "Its keeper", "required": false,
                  "referenceTypes": ["User"], "caseExact": true, "mutability": "readWrite", "returned": "default",
                  "uniqueness": "none" }
              ] }
          ]
        }
        """;

    private const string SoundType = """
        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
          "id": "Device",
          "name": "Device",
          "description": "Something in a rack",
          "endpoint": "/Devices",
          "schema": "urn:ietf:params:scim:schemas:core:2.0:Group",
          "schemaExtensions": [
            { "schema": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "required": false }
          ]
        }
        """;
}
