using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Mails what happens to a service account to its address (DD-SA-07). People are told nothing.</summary>
internal static class ServiceAccountNotices
{
    public static Task KeyCreatedAsync(UnitOfWork work, Account owner, ApplicationKey key) =>
        SendAsync(work, owner, NoticeKind.KeyCreated, key);

    public static Task KeyRevokedAsync(UnitOfWork work, Account owner, ApplicationKey key) =>
        SendAsync(work, owner, NoticeKind.KeyRevoked, key);

    public static Task DisabledAsync(UnitOfWork work, Account account) =>
        SendAsync(work, account, NoticeKind.Disabled, key: null);

    private static Task SendAsync(
        UnitOfWork work,
        Account account,
        NoticeKind kind,
        ApplicationKey? key
    ) =>
        account is { Kind: AccountKind.ServiceAccount, Email: { } address }
        && MailAddress.IsUsable(address)
            ? work.Pipeline.MailDelivery.DeliverAsync(
                work,
                new NoticeLetter
                {
                    About = key?.Id ?? account.Id,
                    Recipient = address,
                    Name = account.Name ?? account.Handle,
                    Kind = kind,
                    Organization = work.Organization.Definition.Name,
                    Key = key is null ? null : $"'{key.Name}', ending in {key.Last4}",
                }
            )
            : Task.CompletedTask;
}
