using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports;

/// <summary>
/// A result as it is accepted: the verdict of each scenario and requirement and what the target advertises, sorted,
/// without ids, times and seeds, so that equal results are equal bytes.
/// </summary>
internal sealed record Snapshot(
    string Target,
    bool Complete,
    IReadOnlyDictionary<string, string> Capabilities,
    IReadOnlyDictionary<string, string> Scenarios,
    IReadOnlyDictionary<string, string> Requirements
)
{
    private static readonly JsonSerializerOptions Format = new(JsonText.Plain)
    {
        WriteIndented = true,
        NewLine = "\n",
    };

    public static Snapshot Of(RunResult run) =>
        new(
            run.Target.Name,
            !run.Filtered && !run.Cancelled,
            Sorted(run.Capabilities),
            Sorted(run.Scenarios.Select(s => KeyValuePair.Create(s.Key, s.Verdict.ToString()))),
            Sorted(run.Requirements.Select(r => KeyValuePair.Create(r.Id, r.Verdict.ToString())))
        );

    /// <summary>Null when there is no such file.</summary>
    /// <exception cref="SnapshotException">The file is no snapshot.</exception>
    public static Snapshot? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var root = JsonNode.Parse(File.ReadAllText(path));
            return new Snapshot(
                Json.Text(Json.Member(root, "target"))
                    ?? throw new JsonException("no member target"),
                Json.Truth(Json.Member(root, "complete"))
                    ?? throw new JsonException("no member complete"),
                Section(root, "capabilities"),
                Section(root, "scenarios"),
                Section(root, "requirements")
            );
        }
        catch (JsonException e)
        {
            throw new SnapshotException($"The snapshot {path} cannot be read: {e.Message}");
        }
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] Render() =>
        Encoding.UTF8.GetBytes(
            new JsonObject
            {
                ["target"] = Target,
                ["complete"] = Complete,
                ["capabilities"] = Section(Capabilities),
                ["scenarios"] = Section(Scenarios),
                ["requirements"] = Section(Requirements),
            }.ToJsonString(Format) + "\n"
        );

    private static SortedDictionary<string, string> Sorted(
        IEnumerable<KeyValuePair<string, string>> pairs
    )
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
        {
            sorted.Add(key, value);
        }

        return sorted;
    }

    private static JsonObject Section(IReadOnlyDictionary<string, string> pairs) =>
        new(pairs.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)JsonValue.Create(p.Value))));

    private static SortedDictionary<string, string> Section(JsonNode? root, string name) =>
        Json.Member(root, name) is JsonObject section
            ? Sorted(
                section.Select(m =>
                    KeyValuePair.Create(m.Key, Json.Text(m.Value) ?? throw new JsonException(m.Key))
                )
            )
            : throw new JsonException($"no member {name}");
}
