using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Notes which values somebody else than the provisioning client gave to an account.</summary>
internal static class AttributeNoting
{
    public const string Name = "name";
    public const string Email = "email";
    public const string Title = "title";
    public const string ByAdministrator = "Manual";

    public static async Task NoteAsync(UnitOfWork work, Account account, AccountChange change)
    {
        await NoteAsync(work, account, Name, change.Name, ByAdministrator);
        await NoteAsync(work, account, Email, change.Email, ByAdministrator);
        await NoteAsync(work, account, Title, change.Title, ByAdministrator);
    }

    /// <summary>Null was not given.</summary>
    public static Task NoteAsync(
        UnitOfWork work,
        Account account,
        string attribute,
        string? value,
        string source
    ) =>
        value is null
            ? Task.CompletedTask
            : work.Store.AttributeNotes.KeepAsync(
                new AttributeNote
                {
                    Organization = account.Organization,
                    Account = account.Id,
                    Attribute = attribute,
                    Value = value,
                    Source = source,
                }
            );
}
