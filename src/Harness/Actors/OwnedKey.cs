using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>An application key somebody made: the id and the name it is managed by, its value, and the credential that it is over SCIM.</summary>
internal sealed record OwnedKey(string Id, string Name, string Secret)
{
    public Credential Credential { get; } = Credential.Bearer(Secret);
}
