using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Tests;

/// <summary>Resource types and a stored user that several fixtures look at; every call makes a new document.</summary>
internal static class Examples
{
    public const string Enterprise = SchemaUrns.EnterpriseUser;

    public static ResourceType User => SchemaCatalogue.For("rfc").ResourceTypes[0];

    public static ResourceType SeedUser => SchemaCatalogue.For("seed").ResourceTypes[0];

    /// <summary>A type with every characteristic that the User lacks.</summary>
    public static ResourceType Gadget { get; } =
        new(
            "Gadget",
            "Gadget",
            "/Gadgets",
            "For tests",
            new Schema(
                "urn:example:2.0:Gadget",
                "Gadget",
                "For tests",
                [
                    new("serial", AttributeType.String)
                    {
                        Mutability = Mutability.Immutable,
                        CaseExact = true,
                    },
                    new("builtOn", AttributeType.DateTime),
                    new("count", AttributeType.Integer),
                    new("weight", AttributeType.Decimal),
                    new("blob", AttributeType.Binary) { CaseExact = true },
                    new("tags", AttributeType.String) { MultiValued = true },
                    new("note", AttributeType.String) { Returned = Returned.Request },
                    new("pin", AttributeType.String) { Returned = Returned.Always },
                    new("label", AttributeType.String) { Required = true },
                    new("parts", AttributeType.Complex)
                    {
                        MultiValued = true,
                        SubAttributes =
                        [
                            new("value", AttributeType.String)
                            {
                                Mutability = Mutability.Immutable,
                                CaseExact = true,
                            },
                            new("type", AttributeType.String) { Mutability = Mutability.Immutable },
                            new("display", AttributeType.String),
                            new("made", AttributeType.String) { Mutability = Mutability.ReadOnly },
                        ],
                    },
                    new("owner", AttributeType.Complex)
                    {
                        SubAttributes =
                        [
                            new("name", AttributeType.String) { Required = true },
                            new("code", AttributeType.String) { Mutability = Mutability.Immutable },
                        ],
                    },
                ],
                JsonElement.Parse("[]")
            ),
            []
        );

    public static JsonObject Barbara() =>
        Json.Object(
            """
            {
              "schemas": [
                "urn:ietf:params:scim:schemas:core:2.0:User",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
              ],
              "id": "2819c223",
              "externalId": "Ext-1",
              "userName": "bjensen@example.com",
              "name": { "formatted": "Barbara Jensen", "familyName": "Jensen", "givenName": "Barbara" },
              "title": "Tour Guide",
              "active": true,
              "password": "s3cret",
              "emails": [
                { "value": "bjensen@example.com", "type": "work", "primary": true },
                { "value": "babs@jensen.org", "type": "home" }
              ],
              "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
                "employeeNumber": "701984",
                "manager": { "value": "26118915", "displayName": "John Smith" }
              },
              "meta": {
                "resourceType": "User",
                "created": "2010-01-23T04:56:22Z",
                "lastModified": "2011-05-13T04:42:34Z",
                "location": "https://example.com/v2/Users/2819c223",
                "version": "W/\"1\""
              }
            }
            """
        );

    public static JsonObject AGadget() =>
        Json.Object(
            """
            {
              "schemas": ["urn:example:2.0:Gadget"],
              "id": "g1",
              "label": "lamp",
              "serial": "S1",
              "count": 3,
              "weight": 1.5,
              "builtOn": "2020-01-01T00:00:00+02:00",
              "tags": ["red", "Blue"],
              "note": "n",
              "pin": "p",
              "parts": [{ "value": "a", "type": "bulb", "display": "A" }, { "value": "b", "type": "wire" }],
              "owner": { "name": "Ann", "code": "C1" }
            }
            """
        );
}
