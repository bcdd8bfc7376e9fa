using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>The body of a user who has a value in every attribute that a client can write.</summary>
internal static class FullUser
{
    public static JsonObject Body() =>
        Json.Object(
            """
            {
              "schemas": [
                "urn:ietf:params:scim:schemas:core:2.0:User",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
              ],
              "externalId": "701984",
              "userName": "full@example.com",
              "name": {
                "formatted": "Ms. Barbara J Jensen III", "familyName": "Jensen", "givenName": "Barbara",
                "middleName": "Jane", "honorificPrefix": "Ms.", "honorificSuffix": "III"
              },
              "displayName": "Babs Jensen",
              "nickName": "Babs",
              "profileUrl": "https://login.example.com/bjensen",
              "title": "12345",
              "userType": "Employee",
              "preferredLanguage": "en-US",
              "locale": "en-US",
              "timezone": "America/Los_Angeles",
              "active": true,
              "emails": [
                { "value": "bjensen@example.com", "type": "work", "primary": true },
                { "value": "babs@example.org", "type": "home", "display": "Babs" }
              ],
              "phoneNumbers": [{ "value": "tel:555-555-5555", "type": "work" }],
              "ims": [{ "value": "someaimhandle", "type": "aim" }],
              "photos": [
                { "value": "https://photos.example.com/F", "type": "photo" },
                { "value": "https://photos.example.com/T", "type": "thumbnail" }
              ],
              "addresses": [
                {
                  "type": "work", "streetAddress": "100 Universal City Plaza\nFloor 2", "locality": "Hollywood",
                  "region": "CA", "postalCode": "01608", "country": "US", "primary": true,
                  "formatted": "100 Universal City Plaza\nHollywood, CA 01608 US"
                }
              ],
              "entitlements": [{ "value": "free form" }],
              "roles": [{ "value": "also free form" }],
              "x509Certificates": [{ "value": "MIIDQzCCAqygAwIBAgICEAAwDQYJKoZIhvcNAQEFBQAwTjELMAkG" }],
              "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
                "employeeNumber": "701984", "costCenter": "4130", "organization": "Universal Studios",
                "division": "Theme Park", "department": "Tour Operations", "manager": { "value": "26118915" }
              }
            }
            """
        );
}
