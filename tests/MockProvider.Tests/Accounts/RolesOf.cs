using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Accounts;

/// <summary>Roles over SCIM, in organizations of preset current.</summary>
internal static class RolesOf
{
    public static string Standard => BuiltInRoles.Standard.Id;

    public static string Admin => BuiltInRoles.Admin.Id;

    public static Task<TestOrganization> CreateAsync(string options = "{}") =>
        SharedProvider.CreateOrganizationAsync(
            new JsonObject
            {
                ["preset"] = "current",
                ["options"] = JsonNode.Parse(options),
            }.ToJsonString()
        );

    public static JsonArray Roles(params string[] ids) =>
        new([.. ids.Select(id => new JsonObject { ["value"] = id })]);

    public static JsonObject User(JsonNode? roles)
    {
        var user = TestOrganization.User("ann@example.com");
        user["roles"] = roles;
        return user;
    }

    public static async Task<string> CreateUserWithAsync(
        this TestOrganization organization,
        params string[] roles
    ) =>
        (await organization.Scim.PostAsync("Users", User(Roles(roles))))
            .Expect(HttpStatusCode.Created)
            .Id;

    /// <summary>The ids that the User shows, in their order; after a check that the admin API has the same.</summary>
    public static async Task<IReadOnlyList<string>> RolesAsync(
        this TestOrganization organization,
        string user
    )
    {
        var shown = (await organization.ElementsAsync(user))
            .Select(role => role["value"]!.GetValue<string>())
            .ToList();
        var account = (await organization.Admin.GetAsync($"users/{user}")).Expect(
            HttpStatusCode.OK
        );
        account.Data["relationships"]!["roles"]!["data"]!
            .AsArray()
            .Select(role => role!["id"]!.GetValue<string>())
            .Should()
            .BeEquivalentTo(shown.Distinct(StringComparer.Ordinal));
        return shown;
    }

    public static async Task<IReadOnlyList<JsonObject>> ElementsAsync(
        this TestOrganization organization,
        string user
    ) =>
        [
            .. (
                (await organization.Scim.GetAsync($"Users/{user}")).Json["roles"] as JsonArray ?? []
            ).Select(role => role!.AsObject()),
        ];

    public static Task<Answer> PatchRolesAsync(
        this TestOrganization organization,
        string user,
        string op,
        string path,
        JsonNode? value
    )
    {
        var body = TestOrganization.Replace(path, "");
        body["Operations"]![0]!["op"] = op;
        body["Operations"]![0]!["value"] = value;
        return organization.Scim.PatchAsync($"Users/{user}", body);
    }
}
