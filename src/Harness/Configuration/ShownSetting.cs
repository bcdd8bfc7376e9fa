namespace ScimConformance.Harness.Configuration;

/// <summary>A line of --scim-show-config.</summary>
internal sealed record ShownSetting(string Name, string Value, string Origin);
