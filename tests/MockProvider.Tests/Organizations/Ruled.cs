using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Organizations;

/// <summary>Organizations of the shared provider that differ from others in one option.</summary>
internal static class Ruled
{
    public const string Ann = "ann@example.com";
    public const string Bob = "bob@example.com";

    public static Task<TestOrganization> CreateAsync(string option, object value) =>
        SharedProvider.CreateOrganizationAsync(
            new JsonObject
            {
                ["options"] = new JsonObject { [option] = JsonSerializer.SerializeToNode(value) },
            }.ToJsonString()
        );

    public static JsonObject User(string userName, string member, JsonNode value)
    {
        var user = TestOrganization.User(userName);
        user[member] = value;
        return user;
    }

    public static string? ScimTypeOf(Answer answer) => answer.Json["scimType"]?.GetValue<string>();

    public static async Task<string> VersionAsync(this TestOrganization organization, string id) =>
        (await organization.Scim.GetAsync($"Users/{id}"))
            .Expect(HttpStatusCode.OK)
            .Response.Headers.ETag!.ToString();
}
