using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests;

/// <summary>Bodies of Group requests, and what tests do with groups.</summary>
internal static class AGroup
{
    public const string Schema = "urn:ietf:params:scim:schemas:core:2.0:Group";

    public static JsonObject Named(string name, params string[] members)
    {
        var group = new JsonObject { ["schemas"] = new JsonArray(Schema), ["displayName"] = name };
        if (members.Length > 0)
        {
            group["members"] = Members(members);
        }

        return group;
    }

    public static JsonArray Members(params string[] ids) =>
        new([.. ids.Select(id => new JsonObject { ["value"] = id })]);

    public static async Task<string> CreateGroupAsync(
        this TestOrganization organization,
        string name,
        params string[] members
    ) =>
        (await organization.Scim.PostAsync("Groups", Named(name, members)))
            .Expect(HttpStatusCode.Created)
            .Id;

    /// <summary>The ids of the members, as reading the group shows them.</summary>
    public static async Task<IReadOnlyList<string>> MembersAsync(
        this TestOrganization organization,
        string id
    ) =>
        [
            .. (
                (await organization.Scim.GetAsync($"Groups/{id}")).Json["members"]?.AsArray() ?? []
            ).Select(member => member!["value"]!.GetValue<string>()),
        ];

    /// <summary>A user for each letter; the ids by letter.</summary>
    public static async Task<Dictionary<char, string>> CreateUsersAsync(
        this TestOrganization organization,
        params char[] letters
    )
    {
        var ids = new Dictionary<char, string>();
        foreach (var letter in letters)
        {
            ids[letter] = await organization.CreateUserAsync($"{letter}@example.com");
        }

        return ids;
    }
}
