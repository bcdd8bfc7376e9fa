using System.Net;

namespace ScimConformance.MockProvider.Mail;

/// <summary>Carries the code that a login which begins here asks for (DD-SSO-10). It has no link: whoever gets it has the page open.</summary>
internal sealed record CodeLetter : Letter
{
    public required string Organization { get; init; }
    public required string Code { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    public override string Sender => "Sign-in";

    public override string Subject => $"Your code to sign in to {MailText.OneLine(Organization)}";

    public override LetterBody Write()
    {
        var name = MailText.OneLine(Name);
        var organization = MailText.OneLine(Organization);
        var expiry = ExpiresAt.ToString("R", CultureInfo.InvariantCulture);
        return new LetterBody(
            $"""
            Hello {name},

            this is your code to sign in to {organization}:

            {Code}

            It works once, until {expiry}. If you did not ask for it, somebody else has typed your address: nothing happens without the code.
            """,
            $"""
            <!DOCTYPE html>
            <html lang="en"><body>
            <p>Hello {WebUtility.HtmlEncode(name)},</p>
            <p>this is your code to sign in to {WebUtility.HtmlEncode(organization)}:</p>
            <p><strong>{Code}</strong></p>
            <p>It works once, until {expiry}. If you did not ask for it, somebody else has typed your address: nothing happens without the code.</p>
            </body></html>
            """
        );
    }
}
