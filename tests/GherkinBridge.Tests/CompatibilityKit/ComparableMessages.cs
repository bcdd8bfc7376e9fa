using System.Globalization;
using System.Text.Json.Nodes;

namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit;

/// <summary>Messages as lines that two implementations have in common.</summary>
/// <remarks>
/// Ids become numbers by first appearance, so that references are compared. Left out: meta, times, uris and source
/// references, the code of snippets, inner groups, and of exceptions everything but that there is one; of pending
/// and skipped steps also that, for .NET bindings say so by throwing.
/// </remarks>
internal sealed class ComparableMessages
{
    private static readonly HashSet<string> Ignored = new(StringComparer.Ordinal)
    {
        "timestamp",
        "duration",
        "uri",
        "sourceReference",
        "snippets",
    };

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Of(string ndjson)
    {
        var messages = new ComparableMessages();
        var lines = ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => messages.Normalize(JsonNode.Parse(line)!.AsObject()))];
    }

    private string Normalize(JsonObject envelope)
    {
        var kind = envelope.Single().Key;
        return string.Equals(kind, "meta", StringComparison.Ordinal)
            ? kind
            : Normalize("", envelope)!.ToJsonString();
    }

    private JsonNode? Normalize(string name, JsonNode? node) =>
        node switch
        {
            JsonObject one => Normalize(name, one),
            JsonArray all => new JsonArray([.. all.Select(item => Normalize(name, item))]),
            _ when IsId(name) => IdOf(node!.GetValue<string>()),
            _ => node?.DeepClone(),
        };

    private JsonObject Normalize(string name, JsonObject node)
    {
        var result = new JsonObject();
        foreach (var (key, value) in node.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var isInnerGroup = name is "group" && key is "children";
            if (!Ignored.Contains(key) && !isInnerGroup)
            {
                result[key] = Normalize(key, value);
            }
        }

        if (name is "testStepResult")
        {
            result.Remove("message");
            var hasException = result.Remove("exception");
            var isFailed = result["status"]!.GetValue<string>() is "FAILED";
            result["exception"] = hasException && isFailed;
        }

        return result;
    }

    private static bool IsId(string name) =>
        name is "id"
        || name.EndsWith("Id", StringComparison.Ordinal)
        || name.EndsWith("Ids", StringComparison.Ordinal);

    private string IdOf(string id)
    {
        if (!_ids.TryGetValue(id, out var number))
        {
            _ids[id] = number = _ids.Count.ToString(CultureInfo.InvariantCulture);
        }

        return number;
    }
}
