using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.AdminApi;

internal sealed class InvitationEndpoints(InvitationAdministration invitations)
{
    public async Task ResendAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status201Created,
            await JsonBody
                .ReadAsync(http)
                .Then(Requests.Invitees)
                .ThenAsync(ids =>
                    invitations.ResendAsync(request.Organization, ids, request.Cancellation)
                )
                .Select(sent => Documents.Data(Documents.List(sent, Documents.Invitation)))
        );
    }

    public async Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await invitations
                .FindAsync(request.Organization, request.Id, request.Cancellation)
                .Select(invitation => Documents.Data(Documents.Invitation(invitation)))
        );
    }

    public async Task CancelAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteEmptyAsync(
            http,
            await invitations.CancelAsync(request.Organization, request.Id, request.Cancellation)
        );
    }
}
