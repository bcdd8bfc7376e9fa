namespace ScimConformance.MockProvider.Organizations;

/// <summary>Where the provider is reached; known once it listens.</summary>
internal sealed class ProviderAddress
{
    private const string ScimPath = "/api/v2/scim";

    public Uri Root
    {
        get => field ?? throw new InvalidOperationException("The provider does not listen yet.");
        set
        {
            field = value;
            ScimBaseText = ScimBase.AbsoluteUri;
        }
    }

    public Uri ScimBase => new(Root, ScimPath);

    /// <summary>The same as text, for every location there is.</summary>
    public string ScimBaseText { get; private set; } = "";

    public Uri InvitationLink(string token) => new(Root, $"/account/invitations/{token}");
}
