using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.AdminUi.Scim;

/// <summary>What an administrator should know before it happens, or after.</summary>
internal static class ScimWarnings
{
    public static IEnumerable<string> For(Organization organization, ScimConnection? connection)
    {
        if (!organization.IncludesScim)
        {
            yield return $"The plan '{organization.Record.Plan}' does not include SCIM: every request is refused.";
        }

        if (organization.Sso is { Jit: true, IdentityProvider: not null })
        {
            yield return "SAML just-in-time provisioning is on: it lets people in whom SCIM never provisioned, and nobody takes their access away again. Switch it off and manage users over SCIM alone.";
        }

        switch (connection)
        {
            case { Key: { RevokedAt: not null, RevokedFor: RevocationReason.OwnerDisabled } }:
                yield return "The integration is broken: the key that connected last was revoked for good when its owner was disabled. Enabling the owner does not bring it back. Create a key in a service account and give that to your identity provider.";
                break;
            case { Key.RevokedAt: not null }:
                yield return "The integration is broken: the key that connected last is revoked. Create another one and give that to your identity provider.";
                break;
            case { Owner.Kind: AccountKind.Person }:
                yield return "The key that connected last belongs to a person. When that person leaves, it is revoked for good and provisioning stops. Use the key of a service account instead.";
                break;
        }
    }
}
