using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Reads the bodies of the documented calls for teams (JSON:API).</summary>
internal static class TeamRequests
{
    /// <summary>The name; a handle that is given must be the one that follows from it.</summary>
    public static Result<TeamName> Team(JsonObject body)
    {
        var attributes = (body["data"] as JsonObject)?["attributes"] as JsonObject;
        var name = TeamName.Of(
            JsonText.Of(attributes?["name"]) ?? "",
            replaces: false,
            "data.attributes.name"
        );
        var handle = JsonText.Of(attributes?["handle"]);
        return
            !name.IsError
            && handle is not null
            && !string.Equals(handle, name.Value.Handle, StringComparison.Ordinal)
            ? ScimError.BadRequest(
                $"'data.attributes.handle' is '{handle}'; expected '{name.Value.Handle}', which follows from the name."
            )
            : name;
    }

    /// <summary>The id of the account that is to be a member.</summary>
    public static Result<string> Member(JsonObject body)
    {
        JsonNode? node = body;
        foreach (var name in new[] { "data", "relationships", "user", "data", "id" })
        {
            node = (node as JsonObject)?[name];
        }

        return JsonText.Of(node) is { } id
            ? id
            : ScimError.BadRequest("'data.relationships.user.data.id' must be the id of a user.");
    }
}
