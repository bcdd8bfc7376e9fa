using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.Benchmarks;

/// <summary>One user of about the size that identity providers send, and its type.</summary>
internal static class Examples
{
    public static readonly ResourceType UserType = SchemaCatalogue
        .For("rfc")
        .FindResourceType("User")!;

    public static JsonObject User() =>
        JsonNode
            .Parse(
                """
                {
                  "schemas": [
                    "urn:ietf:params:scim:schemas:core:2.0:User",
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
                  ],
                  "id": "2819c223-7f76-453a-919d-413861904646",
                  "externalId": "701984",
                  "userName": "ada@example.com",
                  "name": { "familyName": "Example", "givenName": "Ada", "formatted": "Ada Example" },
                  "displayName": "Ada Example",
                  "title": "Tour Guide",
                  "active": true,
                  "emails": [
                    { "value": "ada@example.com", "type": "work", "primary": true },
                    { "value": "ada@home.example", "type": "home" }
                  ],
                  "phoneNumbers": [{ "value": "tel:+1-201-555-0123", "type": "work" }],
                  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
                    "employeeNumber": "701984",
                    "department": "Tours"
                  },
                  "meta": {
                    "resourceType": "User",
                    "created": "2010-01-23T04:56:22.000Z",
                    "lastModified": "2011-05-13T04:42:34.000Z",
                    "location": "https://scim.example/v2/Users/2819c223-7f76-453a-919d-413861904646"
                  }
                }
                """
            )!
            .AsObject();
}
