using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Sso;

/// <summary>
/// DD-SSO-09: where the assertion has sn and givenName they become the name, in the SCIM User as well, whose version moves. What
/// is the same already changes nothing.
/// </summary>
internal sealed class SamlProfile : ISamlProfile
{
    public async Task<Account> UpdateAsync(UnitOfWork work, Account account, SamlIdentity identity)
    {
        if (identity is not { GivenName: { } given, Surname: { } surname })
        {
            return account;
        }

        var name = $"{given} {surname}";
        var parts = UserDocuments.TypeOf(work).Schema.FindAttribute("name");
        await UserDocuments.EditAsync(
            work,
            account.Id,
            user =>
            {
                AccountDocument.SetName(user, name);
                SetPart(user, parts, "givenName", given);
                SetPart(user, parts, "familyName", surname);
            }
        );
        if (string.Equals(account.Name, name, StringComparison.Ordinal))
        {
            return account;
        }

        var named = account with { Name = name, ModifiedAt = work.Now };
        await work.Store.Accounts.UpdateAsync(named);
        return named;
    }

    private static void SetPart(
        JsonObject user,
        AttributeDefinition? parts,
        string name,
        string value
    )
    {
        if (
            parts?.SubAttributes.Any(part =>
                string.Equals(part.Name, name, StringComparison.Ordinal)
            ) == true
        )
        {
            user["name"]![name] = value;
        }
    }
}
