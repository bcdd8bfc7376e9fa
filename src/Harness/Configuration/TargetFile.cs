using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScimConformance.Harness.Configuration;

/// <summary>A target file: JSON of spec/target.schema.json. Keys that are no settings are refused.</summary>
internal sealed class TargetFile(IReadOnlyDictionary<string, string> values, string path)
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static TargetFile None { get; } =
        new(new Dictionary<string, string>(StringComparer.Ordinal), "");

    /// <exception cref="SettingsException">Unreadable, not JSON, or with a key that is no setting.</exception>
    public static TargetFile Read(SettingValue config, string launchFolder)
    {
        var path = PathOf(config.Text, launchFolder);
        try
        {
            var root = JsonNode.Parse(File.ReadAllText(path), documentOptions: Lenient);
            return root is JsonObject o
                ? new TargetFile(Flatten(o, "", path), path)
                : throw SettingsException.Wrong(
                    SettingDefinitions.Config,
                    config,
                    "a file that holds a JSON object"
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new SettingsException(
                $"The target file {path} ({config.Origin}) cannot be read: {e.Message}"
            );
        }
    }

    /// <summary>A file; or the name of one of those for known servers, which ship with the harness (spec/targets).</summary>
    private static string PathOf(string text, string launchFolder)
    {
        var path = Path.GetFullPath(text, launchFolder);
        var known = Path.Combine(AppContext.BaseDirectory, "spec", "targets", $"{text}.json");
        return
            !File.Exists(path)
            && Path.GetFileName(text).Equals(text, StringComparison.Ordinal)
            && File.Exists(known)
            ? known
            : path;
    }

    public SettingValue? Find(SettingDefinition setting) =>
        setting.FilePath is { } key && values.TryGetValue(key, out var value)
            ? new SettingValue(value, $"{key} in {path}")
            : null;

    private static Dictionary<string, string> Flatten(JsonObject node, string prefix, string path)
    {
        var known = SettingDefinitions.All.Select(s => s.FilePath).OfType<string>().ToList();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in node)
        {
            var key = prefix + name;
            if (string.Equals(key, "$schema", StringComparison.Ordinal))
            {
                continue;
            }

            if (
                value is JsonObject inner
                && known.Exists(k => k.StartsWith(key + ".", StringComparison.Ordinal))
            )
            {
                foreach (var (innerKey, text) in Flatten(inner, key + ".", path))
                {
                    values[innerKey] = text;
                }
            }
            else if (known.Contains(key, StringComparer.Ordinal) && value is JsonValue)
            {
                values[key] = value.ToString();
            }
            else
            {
                throw new SettingsException(
                    $"The key '{key}' in {path} is no setting of a target; expected {string.Join(", ", known)}."
                );
            }
        }

        return values;
    }
}
