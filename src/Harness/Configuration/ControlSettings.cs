namespace ScimConformance.Harness.Configuration;

/// <summary>The control API of a reference provider that runs somewhere else; the URL ends in a slash.</summary>
internal sealed record ControlSettings(Uri Url, string Key);
