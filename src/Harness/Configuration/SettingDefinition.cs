namespace ScimConformance.Harness.Configuration;

/// <summary>
/// A setting and its names on each road: <c>--scim-url</c>, <c>SCIM_URL</c>, <c>scim.url</c> in runsettings, and a
/// member path of the target file (null where the file has none). A flag takes no value on the command line.
/// </summary>
internal sealed record SettingDefinition(
    string Name,
    string Description,
    string? FilePath,
    bool IsFlag = false
)
{
    public string Option => $"--scim-{Name}";

    public string Variable => $"SCIM_{Name.Replace('-', '_').ToUpperInvariant()}";

    public string RunParameter => $"scim.{Name}";
}
