using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Ports;

/// <summary>The mailbox that the reference provider keeps for an organization.</summary>
internal sealed class ControlMailbox(
    ControlClient control,
    ControlledOrganization organization,
    EvidenceLog evidence,
    SecretMask mask,
    CancellationToken cancellation
) : IMailboxPort
{
    private string Path => $"organizations/{organization.Id}/mailbox";

    public async Task<IReadOnlyList<Mail>> ReadAsync(string address)
    {
        var mails = new List<Mail>();
        foreach (var message in await ListAsync($"{Path}?to={Uri.EscapeDataString(address)}"))
        {
            var exchange = await control.CallAsync(
                evidence,
                HttpMethod.Get,
                $"{Path}/{Json.Text(Json.Member(message, "id"))}",
                body: null,
                cancellation
            );
            mails.Add(Read(exchange));
        }

        return mails;
    }

    public async Task<IReadOnlyList<string>> RecipientsAsync() =>
        [
            .. (await ListAsync(Path))
                .SelectMany(m => Json.Items(Json.Member(m, "to")))
                .Select(Json.Text)
                .OfType<string>(),
        ];

    private async Task<IReadOnlyList<System.Text.Json.Nodes.JsonNode?>> ListAsync(string path)
    {
        var exchange = await control.CallAsync(
            evidence,
            HttpMethod.Get,
            path,
            body: null,
            cancellation
        );
        return Json.Items(Json.Member(Json.ObjectOf(exchange), "messages"));
    }

    private Mail Read(Exchange exchange)
    {
        var message = Json.ObjectOf(exchange);
        var links = Json.Items(Json.Member(message, "links"))
            .Select(Json.Text)
            .Select(l => Uri.TryCreate(l, UriKind.Absolute, out var link) ? link : null)
            .OfType<Uri>()
            .ToList();
        foreach (var link in links)
        {
            // Who has the link's last segment is let in: it is a secret like a key.
            mask.Add(link.Segments[^1]);
        }

        return new Mail(
            Json.Text(Json.Member(message, "subject")) ?? "",
            Json.Text(Json.Member(message, "text")) ?? "",
            links,
            exchange
        );
    }
}
