using System.Net;
using System.Text.Json.Serialization;

namespace ScimConformance.MockProvider.Mail;

/// <summary>Tells whoever reads a service account's mail what happened to it (DD-SA-07).</summary>
internal sealed record NoticeLetter : Letter
{
    [JsonConverter(typeof(JsonStringEnumConverter<NoticeKind>))]
    public required NoticeKind Kind { get; init; }

    public required string Organization { get; init; }

    /// <summary>The name of the application key and its last four characters; null where it is about none.</summary>
    public string? Key { get; init; }

    public override string Sender => "Service accounts";

    public override string Subject =>
        Kind switch
        {
            NoticeKind.KeyCreated =>
                $"An application key was created for the service account {Account}",
            NoticeKind.KeyRevoked =>
                $"An application key of the service account {Account} was revoked",
            _ => $"The service account {Account} was disabled",
        };

    private string Account => MailText.OneLine(Name);

    public override LetterBody Write()
    {
        string[] lines =
        [
            $"{Subject}, in {MailText.OneLine(Organization)}.",
            .. Key is null ? Array.Empty<string>() : [$"The key is {MailText.OneLine(Key)}."],
            Kind switch
            {
                NoticeKind.KeyCreated =>
                    "If nobody of yours made it, ask an administrator to revoke it.",
                NoticeKind.KeyRevoked =>
                    "Whatever used it, such as an identity provider, has to get another one.",
                _ => "Its application keys are revoked, and stay so when it is enabled again.",
            },
        ];
        var paragraphs = lines.Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>");
        return new LetterBody(
            string.Join("\n\n", lines) + "\n",
            $"""
            <!DOCTYPE html>
            <html lang="en"><body>
            {string.Join('\n', paragraphs)}
            </body></html>
            """
        );
    }
}
