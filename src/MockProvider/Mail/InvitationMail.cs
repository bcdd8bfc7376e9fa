using System.Net;
using MimeKit;
using MimeKit.Utils;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Mail;

/// <summary>The message that carries the link of an invitation (DD-PROV-02).</summary>
internal sealed class InvitationMail(ProviderAddress address)
{
    private const string Domain = "provider.example.com";

    public OutgoingMail Compose(
        Organization organization,
        Account account,
        string recipient,
        Invitation invitation,
        Secret secret
    )
    {
        var link = address.InvitationLink(secret.Value).AbsoluteUri;
        var expiry = invitation.ExpiresAt.ToString("R", CultureInfo.InvariantCulture);
        var name = MailText.OneLine(account.Name ?? account.Handle);
        var inviter = MailText.OneLine(organization.Definition.Name);
        var message = new MimeMessage
        {
            MessageId = MimeUtils.GenerateMessageId(Domain),
            Date = invitation.CreatedAt,
            Subject = $"You are invited to {inviter}",
            Body = new BodyBuilder
            {
                TextBody = $"""
                    Hello {name},

                    you are invited to {inviter}. Follow this link to confirm your e-mail address and get access:

                    {link}

                    The link works until {expiry}. If it has expired, ask an administrator of {inviter} to resend the invitation.
                    """,
                HtmlBody = $"""
                    <!DOCTYPE html>
                    <html lang="en"><body>
                    <p>Hello {WebUtility.HtmlEncode(name)},</p>
                    <p>you are invited to {WebUtility.HtmlEncode(
                        inviter
                    )}. Follow this link to confirm your e-mail address and get access:</p>
                    <p><a href="{link}">Accept the invitation</a></p>
                    <p>The link works until {expiry}. If it has expired, ask an administrator to resend the invitation.</p>
                    </body></html>
                    """,
            }.ToMessageBody(),
        };
        message.From.Add(new MailboxAddress("Invitations", $"no-reply@{Domain}"));
        message.To.Add(new MailboxAddress(name, recipient));
        return new OutgoingMail(message, invitation.Id);
    }
}
