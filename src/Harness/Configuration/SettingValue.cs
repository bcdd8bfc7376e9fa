namespace ScimConformance.Harness.Configuration;

/// <summary>A setting's text and where it stands, in words that an error message can use.</summary>
internal sealed record SettingValue(string Text, string Origin);
