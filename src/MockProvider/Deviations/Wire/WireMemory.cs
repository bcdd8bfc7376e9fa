using System.Collections.Concurrent;

namespace ScimConformance.MockProvider.Deviations.Wire;

/// <summary>What a deviation remembers between the calls of one organization, as long as the process lives; several processes do not share it.</summary>
internal sealed class WireMemory
{
    private readonly ConcurrentDictionary<(string Name, string Id), JsonNode?> _kept = [];
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Keep(string name, string id, JsonNode? value) =>
        _kept[(name, id)] = value?.DeepClone();

    public JsonNode? Find(string name, string id) =>
        _kept.GetValueOrDefault((name, id))?.DeepClone();

    public int Count(string name) => _counts.AddOrUpdate(name, 0, (_, count) => count + 1);
}
