namespace ScimConformance.MockProvider.Organizations;

/// <summary>Where the provider is reached; known once it listens.</summary>
internal sealed class ProviderAddress
{
    public Uri Root
    {
        get => field ?? throw new InvalidOperationException("The provider does not listen yet.");
        set;
    }

    public Uri ScimBase => new(Root, "/api/v2/scim");

    public Uri InvitationLink(string secret) => new(Root, $"/account/invitations/{secret}");
}
