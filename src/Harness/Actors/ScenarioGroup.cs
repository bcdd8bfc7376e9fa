using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>A Group of a scenario: what the client last said of it, and the id that the provider gave.</summary>
internal sealed class ScenarioGroup(string name, string externalId)
{
    public string Name { get; set; } = name;

    public string ExternalId { get; } = externalId;

    /// <summary>The ids that it has for members.</summary>
    public List<string> Members { get; } = [];

    public string? GivenId { get; set; }

    /// <summary>The id; asking for it before there is one is a mistake of the feature.</summary>
    public string Id => GivenId ?? throw new InvalidOperationException($"{Name} has no id yet.");

    public JsonObject ToJson() =>
        new()
        {
            ["schemas"] = new JsonArray(Urns.Group),
            ["displayName"] = Name,
            ["externalId"] = ExternalId,
            ["members"] = MembersJson(Members),
        };

    public static JsonArray MembersJson(IEnumerable<string> ids) =>
        new([.. ids.Select(id => new JsonObject { ["value"] = id })]);
}
