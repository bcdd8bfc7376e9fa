namespace ScimConformance.MockProvider.AdminUi.Keys;

/// <summary>A key that was made just now, with the value that is never shown again (DD-KEY-14).</summary>
internal sealed record NewSecret(string Name, string Value);
