using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// What a client says a User is: the attributes that the documented product keeps in sync (DD-PROV-15), and the
/// name parts that Okta's base profile sends with them. Immutable; a change makes another document.
/// </summary>
internal sealed record UserDocument
{
    public required string UserName { get; init; }
    public required string Formatted { get; init; }
    public required string GivenName { get; init; }
    public required string FamilyName { get; init; }
    public required string Title { get; init; }
    public required string WorkEmail { get; init; }
    public bool Active { get; init; } = true;

    /// <summary>Ids of roles (DD-ROLE-01); a client that gives none says nothing of roles.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The document with one attribute changed; the attribute is named as the features name it.</summary>
    public UserDocument With(string attribute, string value) =>
        attribute switch
        {
            "title" => this with { Title = value },
            "name.formatted" => this with { Formatted = value },
            _ => throw new ArgumentException(
                $"The harness keeps no attribute '{attribute}'.",
                nameof(attribute)
            ),
        };

    public JsonObject ToJson()
    {
        var json = Attributes();
        if (Roles.Count > 0)
        {
            json["roles"] = new JsonArray([
                .. Roles.Select(id => new JsonObject { ["value"] = id }),
            ]);
        }

        return json;
    }

    private JsonObject Attributes() =>
        new()
        {
            ["schemas"] = new JsonArray(Urns.User),
            ["userName"] = UserName,
            ["name"] = new JsonObject
            {
                ["formatted"] = Formatted,
                ["givenName"] = GivenName,
                ["familyName"] = FamilyName,
            },
            ["title"] = Title,
            ["emails"] = new JsonArray(WorkEmailJson()),
            ["active"] = Active,
        };

    /// <summary>The one element of emails.</summary>
    public JsonObject WorkEmailJson() =>
        new()
        {
            ["type"] = "work",
            ["value"] = WorkEmail,
            ["primary"] = true,
        };
}
