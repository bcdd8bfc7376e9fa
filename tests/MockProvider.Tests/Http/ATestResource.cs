using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Http;

/// <summary>Bodies of /TestResources, and an organization that serves them.</summary>
internal static class ATestResource
{
    private const string Schema = "urn:scimconformance:params:scim:schemas:test:2.0:TestResource";

    public static Task<TestOrganization> CreateOrganizationAsync() =>
        SharedProvider.CreateOrganizationAsync("""{"options":{"testResources":true}}""");

    public static async Task<Answer> CreateAsync(TestOrganization organization, string members) =>
        (await organization.Scim.PostAsync("TestResources", Body(members))).Expect(
            HttpStatusCode.Created
        );

    public static JsonObject Body(string members)
    {
        var body = Json.Object($$"""{"schemas":["{{Schema}}"],"label":"l"}""");
        foreach (var (name, value) in Json.Object(members))
        {
            body[name] = value?.DeepClone();
        }

        return body;
    }
}
