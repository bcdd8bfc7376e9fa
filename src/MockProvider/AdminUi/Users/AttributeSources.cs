using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminUi.Users;

/// <summary>
/// Who gave an attribute the value that it has. What administrators and SAML write is noted with its value; a value that is
/// another one by now was written by the provisioning client since, which therefore need not note anything.
/// </summary>
internal sealed class AttributeSources(IDatabase database)
{
    public async Task<IReadOnlyList<SourcedAttribute>> OfAsync(
        Organization organization,
        Account account,
        CancellationToken cancellation
    )
    {
        var notes = await database.ReadAsync(
            store => store.AttributeNotes.ListAsync(organization.Id, account.Id),
            cancellation
        );
        return
        [
            new("Handle", account.Handle, OriginOf(account)),
            Attribute("Name", AttributeNoting.Name, account.Name),
            Attribute("E-mail", AttributeNoting.Email, account.Email),
            Attribute("Title", AttributeNoting.Title, account.Title),
        ];

        SourcedAttribute Attribute(string label, string attribute, string? value)
        {
            var note = notes.FirstOrDefault(noted =>
                string.Equals(noted.Attribute, attribute, StringComparison.Ordinal)
            );
            return new SourcedAttribute(
                label,
                value,
                note is not null && string.Equals(note.Value, value, StringComparison.Ordinal)
                        ? note.Source
                    : value is null ? "–"
                    : OriginOf(account)
            );
        }
    }

    /// <summary>Where the account came from.</summary>
    public static string OriginOf(Account account) =>
        account switch
        {
            { OverScim: true } => "SCIM",
            { Source: AccountSource.Jit } => "SAML",
            _ => "Manual",
        };
}
