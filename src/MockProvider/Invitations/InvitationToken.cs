using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Invitations;

/// <summary>
/// What the link of an invitation carries: which one it is, 32 hexadecimal digits, and the secret that proves that its mail
/// was received.
/// </summary>
internal readonly record struct InvitationToken(string Id, Secret Secret)
{
    private const int IdLength = 32;

    public string Text => Guid.Parse(Id).ToString("N") + Secret.Value;

    public static bool TryParse(string text, [NotNullWhen(true)] out InvitationToken? token)
    {
        token =
            text.Length > IdLength && Guid.TryParseExact(text[..IdLength], "N", out var id)
                ? new InvitationToken(id.ToString("D"), new Secret(text[IdLength..]))
                : null;
        return token is not null;
    }

    public bool Proves(Invitation invitation) =>
        CryptographicOperations.FixedTimeEquals(invitation.SecretHash, Secret.Hash);
}
