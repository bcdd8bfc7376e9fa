using System.Xml;
using System.Xml.Linq;

namespace ScimConformance.Harness.Configuration;

/// <summary>The <c>scim.*</c> parameters among TestRunParameters of a runsettings file; empty values count as absent.</summary>
internal sealed class RunParameters(IReadOnlyDictionary<string, string> values, string path)
{
    public static RunParameters None { get; } =
        new(new Dictionary<string, string>(StringComparer.Ordinal), "");

    /// <exception cref="SettingsException">Not a runsettings file, or a scim parameter that is no setting.</exception>
    public static RunParameters Read(string path)
    {
        try
        {
            var values = XDocument
                .Load(path)
                .Descendants("TestRunParameters")
                .Elements("Parameter")
                .Select(p =>
                    (
                        Name: (string?)p.Attribute("name") ?? "",
                        Value: (string?)p.Attribute("value") ?? ""
                    )
                )
                .Where(p =>
                    p.Name.StartsWith("scim.", StringComparison.Ordinal) && p.Value.Length > 0
                )
                .ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
            var known = SettingDefinitions
                .All.Select(s => s.RunParameter)
                .ToHashSet(StringComparer.Ordinal);
            return values.Keys.FirstOrDefault(k => !known.Contains(k)) is { } unknown
                ? throw new SettingsException(
                    $"The parameter '{unknown}' in {path} is no setting; expected one of {string.Join(", ", known)}."
                )
                : new RunParameters(values, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            throw new SettingsException($"The runsettings file {path} cannot be read: {e.Message}");
        }
    }

    public SettingValue? Find(SettingDefinition setting) =>
        values.TryGetValue(setting.RunParameter, out var value)
            ? new SettingValue(value, $"parameter {setting.RunParameter} in {path}")
            : null;
}
