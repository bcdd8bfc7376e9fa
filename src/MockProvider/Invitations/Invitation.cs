namespace ScimConformance.MockProvider.Invitations;

internal sealed record Invitation
{
    public required string Organization { get; init; }
    public required string Id { get; init; }
    public required string Account { get; init; }

    /// <summary>The hash of the secret in its link; see <see cref="InvitationToken"/>.</summary>
    public required byte[] SecretHash { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public InvitationEnd? EndedBy { get; init; }
}
