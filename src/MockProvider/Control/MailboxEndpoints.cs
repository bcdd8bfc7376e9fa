using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Control;

internal sealed class MailboxEndpoints(IDatabase database, OrganizationRegistry organizations)
{
    public async Task ListAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await ControlRequest
                .OrganizationAsync(http, organizations)
                .ThenAsync(organization => ListAsync(http, organization))
        );

    public async Task ReadAsync(HttpContext http) =>
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await ControlRequest
                .OrganizationAsync(http, organizations)
                .ThenAsync(organization => FindAsync(http, organization))
                .ThenAsync(async message =>
                    (Result<JsonObject>)
                        ControlDocuments.WholeMessage(
                            message,
                            await database.ReadAsync(
                                store => store.Outbox.FindAsync(message.Organization, message.Id),
                                http.RequestAborted
                            )
                        )
                )
        );

    /// <summary>The message as it goes over the wire, to be opened by a mail program.</summary>
    public async Task DownloadAsync(HttpContext http)
    {
        var found = await ControlRequest
            .OrganizationAsync(http, organizations)
            .ThenAsync(organization => FindAsync(http, organization));
        if (found.IsError)
        {
            await ErrorListAnswer.WriteErrorAsync(http, found.Error);
            return;
        }

        using var message = found.Value.Write();
        using var content = new MemoryStream();
        await message.WriteToAsync(content, http.RequestAborted);
        http.Response.ContentType = "message/rfc822";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{found.Value.Id}.eml\"";
        http.Response.ContentLength = content.Length;
        await http.Response.Body.WriteAsync(content.ToArray(), http.RequestAborted);
    }

    private async Task<Result<JsonObject>> ListAsync(HttpContext http, Organization organization)
    {
        var recipient = http.Request.Query["to"].ToString();
        var messages = await database.ReadAsync(
            store =>
                store.Mail.ListAsync(organization.Id, recipient.Length == 0 ? null : recipient),
            http.RequestAborted
        );
        return new JsonObject
        {
            ["messages"] = new JsonArray([.. messages.Select(ControlDocuments.Message)]),
        };
    }

    private async Task<Result<StoredMessage>> FindAsync(HttpContext http, Organization organization)
    {
        var id = http.Request.RouteValues["message"] as string ?? "";
        return
            await database.ReadAsync(
                store => store.Mail.FindAsync(organization.Id, id),
                http.RequestAborted
            )
                is { } message
            ? message
            : ScimError.NotFound($"There is no message '{id}'.");
    }
}
