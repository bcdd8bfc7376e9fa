using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The features of this provider, each announced as it is (RFC 7643 section 5).</summary>
internal static class ServiceProviderConfig
{
    public static JsonObject Render(OrganizationOptions options, string location)
    {
        var config = Features(options, location);
        if (options.AsyncRequests is not "none")
        {
            // RFC 9967 section 4
            config["securityEvents"] = new JsonObject
            {
                ["asyncRequest"] = options.AsyncRequests,
                ["eventUris"] = new JsonArray(CompletionEvent.Uri),
            };
        }

        return config;
    }

    private static JsonObject Features(OrganizationOptions options, string location) =>
        new()
        {
            ["schemas"] = new JsonArray(SchemaUrns.ServiceProviderConfig),
            ["patch"] = Supported(options.Patch),
            ["bulk"] = new JsonObject
            {
                ["supported"] = options.Bulk,
                ["maxOperations"] = options.BulkMaxOperations,
                ["maxPayloadSize"] = options.BulkMaxPayloadSize,
            },
            ["filter"] = new JsonObject
            {
                ["supported"] = options.Filter,
                ["maxResults"] = options.MaxResults,
            },
            ["changePassword"] = Supported(options.ChangePassword),
            ["sort"] = Supported(options.Sort),
            ["etag"] = Supported(options.Etag),
            // RFC 9865 section 4
            ["pagination"] = new JsonObject
            {
                ["cursor"] = options.Cursor,
                ["index"] = true,
                ["defaultPaginationMethod"] = "index",
                ["defaultPageSize"] = options.DefaultPageSize,
                ["maxPageSize"] = options.MaxResults,
                ["cursorTimeout"] = options.CursorTimeout,
            },
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
