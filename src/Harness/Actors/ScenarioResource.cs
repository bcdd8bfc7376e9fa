using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// A resource of a scenario: what the client last sent of it, the id that the provider gave, and how it looked the last time
/// that it was retrieved before a write.
/// </summary>
internal sealed class ScenarioResource(string type, JsonObject sent)
{
    /// <summary>The name of the resource type: User, Group, TestResource.</summary>
    public string Type { get; } = type;

    public JsonObject Sent { get; set; } = sent;

    public string? GivenId { get; set; }

    /// <summary>The answer to the POST that made it.</summary>
    public Exchange? Creation { get; set; }

    /// <summary>The resource as it was before the last write, or null when it has not been retrieved since it was made.</summary>
    public Exchange? Before { get; set; }

    /// <summary>The id; asking for it before there is one is a mistake of the feature.</summary>
    public string Id =>
        GivenId ?? throw new InvalidOperationException($"The {Type} of the scenario has no id.");
}
