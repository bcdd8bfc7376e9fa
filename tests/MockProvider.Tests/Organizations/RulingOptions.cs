using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>The options of an organization that is made with some named options.</summary>
internal static class RulingOptions
{
    public static OrganizationOptions With(string option, string value) =>
        Parse($$"""{"{{option}}":"{{value}}"}""");

    public static OrganizationOptions Parse(string options) =>
        OrganizationDefinition
            .Parse(new JsonObject { ["options"] = JsonNode.Parse(options) })
            .Value.Options;
}
