namespace ScimConformance.Harness.Actors;

/// <summary>A service account and the application key in it.</summary>
internal sealed record ServiceAccount(string Id, string Handle, OwnedKey Key);
