using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// The provisioning client. Its plain verbs send and answer with the exchange, for a When; those that say
/// <c>Require</c> are set-ups, and throw when the provider does not go along. Set-ups change Users with PUT, which
/// every provider has, where PATCH is optional.
/// </summary>
internal sealed class Client(ScimDriver scim, PersonSource people)
{
    /// <exception cref="SetUpFailedException">The User could not be created.</exception>
    public async Task<ScenarioUser> RequireUserAsync(params IReadOnlyList<string> roles)
    {
        var user = new ScenarioUser(people.Next() with { Roles = roles });
        var exchange = await CreateAsync(user);
        return user.GivenId is null
            ? throw new SetUpFailedException(SetUpOperation.CreateUser, "Creating a User", exchange)
            : user;
    }

    /// <summary>Creates; on success the user knows its id.</summary>
    public async Task<Exchange> CreateAsync(
        ScenarioUser user,
        Credential? credential = null,
        string? ownId = null
    )
    {
        var body = user.Sent.ToJson();
        if (ownId is not null)
        {
            body["id"] = ownId;
        }

        var exchange = await scim.CreateUserAsync(user.Sent.UserName, body, credential);
        if (exchange.Answer.Status is >= 200 and < 300)
        {
            user.GivenId = Json.Text(Json.Member(Json.ObjectOf(exchange), "id"));
        }

        return exchange;
    }

    public Task<Exchange> ReadAsync(ScenarioUser user) => scim.ReadUserAsync(user.Id);

    public Task<Exchange> FindAsync(string userName) => scim.FindUsersAsync(userName);

    public Task<Exchange> ProbeAsync(Credential? credential = null) => scim.ProbeAsync(credential);

    public Task<Exchange> DiscoverAsync(Credential? credential = null) =>
        scim.ReadResourceTypesAsync(credential);

    public Task<Exchange> DeleteAsync(ScenarioUser user, Credential? credential = null) =>
        scim.DeleteUserAsync(user.Id, credential);

    /// <summary>Sends a new title or formatted name.</summary>
    public Task<Exchange> ChangeAsync(ScenarioUser user, string attribute, string value, Way way)
    {
        user.Sent = user.Sent.With(attribute, value);
        return SendAsync(user, way, [(attribute, JsonValue.Create(value))], credential: null);
    }

    /// <summary>Sends a new work e-mail address.</summary>
    public Task<Exchange> ChangeWorkEmailAsync(ScenarioUser user, Way way)
    {
        user.Sent = user.Sent with { WorkEmail = people.Address() };
        return SendAsync(
            user,
            way,
            [("emails[type eq \"work\"].value", JsonValue.Create(user.Sent.WorkEmail))],
            credential: null
        );
    }

    /// <summary>Sends title and formatted name in one PATCH.</summary>
    public Task<Exchange> ChangeTwoAsync(ScenarioUser user, string title, string formatted)
    {
        user.Sent = user.Sent with { Title = title, Formatted = formatted };
        return SendAsync(
            user,
            Way.Patch,
            [("title", JsonValue.Create(title)), ("name.formatted", JsonValue.Create(formatted))],
            credential: null
        );
    }

    /// <summary>Adds roles by their ids, each with an operation of its own and the type that Okta calls a slot.</summary>
    public Task<Exchange> AddRolesAsync(
        ScenarioUser user,
        IEnumerable<(string Id, string? Slot)> roles
    ) =>
        scim.PatchUserAsync(
            user.Id,
            PatchMessage.Add("roles", roles.Select(role => Role(role.Id, role.Slot)))
        );

    public Task<Exchange> RenameAsync(ScenarioUser user)
    {
        user.PreviousUserName = user.Sent.UserName;
        user.Sent = user.Sent with { UserName = people.Address() };
        return SendAsync(user, Way.Put, [], credential: null);
    }

    public Task<Exchange> SetActiveAsync(
        ScenarioUser user,
        bool active,
        Way way,
        Credential? credential = null
    )
    {
        user.Sent = user.Sent with { Active = active };
        return SendAsync(user, way, [("active", JsonValue.Create(active))], credential);
    }

    /// <summary>Sends a whole User to an id, or a PATCH, whether or not there is such a User.</summary>
    public Task<Exchange> WriteToAsync(ScenarioUser user, Way way) =>
        SendAsync(user, way, [("title", JsonValue.Create(user.Sent.Title))], credential: null);

    /// <exception cref="SetUpFailedException">The provider refused.</exception>
    public Task RequireDeactivatedAsync(ScenarioUser user, Credential? credential = null) =>
        SetUp.RequireAsync(
            SetUpOperation.DeactivateUser,
            "Deactivating the User",
            SetActiveAsync(user, active: false, Way.Put, credential)
        );

    /// <exception cref="SetUpFailedException">The provider refused.</exception>
    public Task RequireReactivatedAsync(ScenarioUser user) =>
        SetUp.RequireAsync(
            SetUpOperation.DeactivateUser,
            "Reactivating the User",
            SetActiveAsync(user, active: true, Way.Put)
        );

    /// <exception cref="SetUpFailedException">The provider refused.</exception>
    public Task RequireDeletedAsync(ScenarioUser user, Credential? credential = null) =>
        SetUp.RequireAsync(
            SetUpOperation.DeleteUser,
            "Deleting the User",
            DeleteAsync(user, credential)
        );

    private static JsonObject Role(string id, string? slot) =>
        slot is null ? new() { ["value"] = id } : new() { ["value"] = id, ["type"] = slot };

    private Task<Exchange> SendAsync(
        ScenarioUser user,
        Way way,
        IReadOnlyList<(string Path, JsonNode Value)> changes,
        Credential? credential
    ) =>
        way switch
        {
            Way.Put => scim.ReplaceUserAsync(user.Id, user.Sent.ToJson(), credential),
            Way.Patch => scim.PatchUserAsync(user.Id, PatchMessage.Replace(changes), credential),
            Way.PatchWithoutPath => scim.PatchUserAsync(
                user.Id,
                PatchMessage.ReplaceWithoutPath(Nest(changes)),
                credential
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, message: null),
        };

    /// <summary>Paths as members: <c>name.formatted</c> becomes a member of <c>name</c>.</summary>
    private static JsonObject Nest(IEnumerable<(string Path, JsonNode Value)> changes)
    {
        var root = new JsonObject();
        foreach (var (path, value) in changes)
        {
            var names = path.Split('.');
            var parent = names
                .SkipLast(1)
                .Aggregate(root, (o, name) => (JsonObject)(o[name] ??= new JsonObject()));
            parent[names[^1]] = value;
        }

        return root;
    }
}
