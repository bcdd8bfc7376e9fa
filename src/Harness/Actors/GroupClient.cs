using System.Globalization;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Actors;

/// <summary>What the provisioning client does with Groups. What says <c>Require</c> is a set-up, and throws when the provider does not go along.</summary>
internal sealed class GroupClient(ScimDriver scim, PersonSource people)
{
    private int _made;

    /// <summary>A Group that nobody has pushed yet.</summary>
    public ScenarioGroup Next(string? name = null) =>
        new(name ?? NextName(), people.Label($"external {_made}"));

    /// <summary>A name that no Group has.</summary>
    public string NextName() =>
        people.Label(string.Create(CultureInfo.InvariantCulture, $"Group {++_made}"));

    /// <summary>Creates; on success the Group knows its id.</summary>
    public async Task<Exchange> PushAsync(ScenarioGroup group)
    {
        var exchange = await scim.CreateGroupAsync(group.ToJson());
        if (exchange.Answer.Status is >= 200 and < 300)
        {
            group.GivenId = Json.Text(Json.Member(Json.ObjectOf(exchange), "id"));
        }

        return exchange;
    }

    /// <exception cref="SetUpFailedException">The Group could not be created.</exception>
    public async Task RequirePushedAsync(ScenarioGroup group)
    {
        var exchange = await PushAsync(group);
        if (group.GivenId is null)
        {
            throw new SetUpFailedException(SetUpOperation.PushGroup, "Pushing a Group", exchange);
        }
    }

    public Task<Exchange> ReadAsync(ScenarioGroup group) => scim.ReadGroupAsync(group.Id);

    public Task<Exchange> ReplaceAsync(ScenarioGroup group) =>
        scim.ReplaceGroupAsync(group.Id, group.ToJson());

    public Task<Exchange> DeleteAsync(ScenarioGroup group) => scim.DeleteGroupAsync(group.Id);

    /// <summary>One operation without a path, as the documents print it (DD-GRP-06).</summary>
    public Task<Exchange> RenameAsync(ScenarioGroup group)
    {
        group.Name = NextName();
        return scim.PatchGroupAsync(
            group.Id,
            PatchMessage.ReplaceWithoutPath(
                new JsonObject { ["displayName"] = group.Name, ["id"] = group.Id }
            )
        );
    }

    public Task<Exchange> AddMemberAsync(ScenarioGroup group, string userId) =>
        scim.PatchGroupAsync(
            group.Id,
            PatchMessage.AddWithoutPath(
                new JsonObject { ["members"] = ScenarioGroup.MembersJson([userId]) }
            )
        );

    public Task<Exchange> RemoveMemberAsync(ScenarioGroup group, string userId) =>
        scim.PatchGroupAsync(group.Id, PatchMessage.Remove($"members[value eq \"{userId}\"]"));

    public Task<Exchange> FindByAsync(string attribute, string value) =>
        scim.FindGroupsAsync($"{attribute} eq {Literal(value)}");

    /// <summary>The documented filter for a Group and a member, in either order (DD-GRP-04).</summary>
    public Task<Exchange> FindByMemberAsync(ScenarioGroup group, string userId, bool memberFirst)
    {
        var id = $"id eq {Literal(group.Id)}";
        var member = $"members eq {Literal(userId)}";
        return scim.FindGroupsAsync(memberFirst ? $"{member} and {id}" : $"{id} and {member}");
    }

    private static string Literal(string value) =>
        JsonValue.Create(value).ToJsonString(JsonText.Plain);
}
