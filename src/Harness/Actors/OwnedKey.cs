using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>An application key somebody made: the id it is managed by, and the credential it is.</summary>
internal sealed record OwnedKey(string Id, Credential Credential);
