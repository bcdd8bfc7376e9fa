using System.Net;

namespace ScimConformance.MockProvider.Mail;

/// <summary>Carries the link of an invitation (DD-PROV-02).</summary>
internal sealed record InvitationLetter : Letter
{
    public required string Organization { get; init; }
    public required string Link { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    public override string Sender => "Invitations";

    public override string Subject => $"You are invited to {MailText.OneLine(Organization)}";

    public override LetterBody Write()
    {
        var name = MailText.OneLine(Name);
        var inviter = MailText.OneLine(Organization);
        var expiry = ExpiresAt.ToString("R", CultureInfo.InvariantCulture);
        return new LetterBody(
            $"""
            Hello {name},

            you are invited to {inviter}. Follow this link to confirm your e-mail address and get access:

            {Link}

            The link works until {expiry}. If it has expired, ask an administrator of {inviter} to resend the invitation.
            """,
            $"""
            <!DOCTYPE html>
            <html lang="en"><body>
            <p>Hello {WebUtility.HtmlEncode(name)},</p>
            <p>you are invited to {WebUtility.HtmlEncode(
                inviter
            )}. Follow this link to confirm your e-mail address and get access:</p>
            <p><a href="{WebUtility.HtmlEncode(Link)}">Accept the invitation</a></p>
            <p>The link works until {expiry}. If it has expired, ask an administrator to resend the invitation.</p>
            </body></html>
            """
        );
    }
}
