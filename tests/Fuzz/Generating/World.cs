using System.Text.Json.Nodes;

namespace ScimConformance.Fuzz.Generating;

/// <summary>What an organization is known to hold, which is what requests refer to.</summary>
internal sealed class World
{
    private const string Nobody = "00000000-0000-4000-8000-000000000000";

    private readonly SortedDictionary<string, List<(string Id, string? Name)>> _resources = new(
        StringComparer.Ordinal
    )
    {
        ["/Users"] = [],
        ["/Groups"] = [],
        [TestResources.Endpoint] = [],
    };

    private readonly Dictionary<string, string> _versions = new(StringComparer.Ordinal);

    /// <summary>Cursors that the provider gave out with the list that each goes on with, the latest last.</summary>
    public List<(string List, string Cursor)> Cursors { get; } = [];

    /// <summary>The person whose key the client holds; to change them might end the run.</summary>
    public string? Person { get; init; }

    /// <summary>The version that a resource had when it was last seen, which may be a while ago.</summary>
    public string? Version(string resource) => _versions.GetValueOrDefault(resource);

    public void Saw(string resource, string version) => _versions[resource] = version;

    public int Count(string endpoint) => _resources[endpoint].Count;

    /// <summary>The id of somebody, or one that nobody has when there is nobody.</summary>
    public string Id(string endpoint, Chance chance) =>
        Count(endpoint) == 0 ? Nobody : chance.Pick(_resources[endpoint]).Id;

    /// <summary>A userName that was taken when it was last seen.</summary>
    public string? Name(string endpoint, Chance chance) =>
        Count(endpoint) == 0 ? null : chance.Pick(_resources[endpoint]).Name;

    public void Add(string endpoint, JsonNode resource) =>
        _resources[endpoint].Add((Text(resource, "id")!, Text(resource, "userName")));

    public void Remove(string id)
    {
        foreach (var known in _resources.Values)
        {
            known.RemoveAll(item => string.Equals(item.Id, id, StringComparison.Ordinal));
        }
    }

    /// <summary>After a bulk request only a list says who is there.</summary>
    public void Replace(string endpoint, IEnumerable<JsonNode> resources)
    {
        _resources[endpoint].Clear();
        foreach (
            var resource in resources.Where(item =>
                !string.Equals(Text(item, "id"), Person, StringComparison.Ordinal)
            )
        )
        {
            Add(endpoint, resource);
        }
    }

    private static string? Text(JsonNode resource, string member) =>
        resource[member]?.GetValue<string>();
}
