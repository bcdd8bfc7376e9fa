using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// Where the hash of a person's password is: in the User, whose client can set it as well (RFC 7643 section 4.1.1), and apart
/// where the organization's Users have no such attribute.
/// </summary>
internal static class LoginPasswords
{
    private const string Attribute = "password";

    public static async Task<string?> FindAsync(UnitOfWork work, string account)
    {
        var resource = UserDocuments.TypeOf(work).Schema.FindAttribute(Attribute) is null
            ? null
            : await work.Store.Resources.FindAsync(work.Organization.Id, account);
        return JsonText.Of(resource?.ReadDocument()[Attribute])
            ?? await work.Store.Passwords.FindHashAsync(work.Organization.Id, account);
    }

    /// <summary>Sets one that SCIM knows nothing of, in place of any.</summary>
    public static async Task ResetAsync(UnitOfWork work, string account, string hash)
    {
        await UserDocuments.EditAsync(work, account, user => user.Remove(Attribute));
        await work.Store.Passwords.SetHashAsync(work.Organization.Id, account, hash);
    }

    /// <summary>Sets the one that its owner chose.</summary>
    public static async Task SetAsync(UnitOfWork work, string account, string hash)
    {
        var isAttribute =
            UserDocuments.TypeOf(work).Schema.FindAttribute(Attribute) is not null
            && await UserDocuments.EditAsync(work, account, user => user[Attribute] = hash);
        if (!isAttribute)
        {
            await work.Store.Passwords.SetHashAsync(work.Organization.Id, account, hash);
        }
    }
}
