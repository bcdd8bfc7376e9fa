using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The features of this provider, each announced as it is (RFC 7643 section 5).</summary>
internal static class ServiceProviderConfig
{
    public static JsonObject Render(string location) =>
        new()
        {
            ["schemas"] = new JsonArray(SchemaUrns.ServiceProviderConfig),
            ["patch"] = Supported(true),
            ["bulk"] = new JsonObject
            {
                ["supported"] = false,
                ["maxOperations"] = 0,
                ["maxPayloadSize"] = 0,
            },
            ["filter"] = new JsonObject { ["supported"] = true, ["maxResults"] = Query.MaxResults },
            ["changePassword"] = Supported(false),
            ["sort"] = Supported(false),
            ["etag"] = Supported(false),
            ["authenticationSchemes"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "oauthbearertoken",
                    ["name"] = "Application key",
                    ["description"] =
                        "An application key of the organization, sent as a bearer token.",
                    ["specUri"] = "https://www.rfc-editor.org/info/rfc6750",
                    ["primary"] = true,
                }
            ),
            ["meta"] = new JsonObject
            {
                ["resourceType"] = "ServiceProviderConfig",
                ["location"] = location,
            },
        };

    private static JsonObject Supported(bool supported) => new() { ["supported"] = supported };
}
