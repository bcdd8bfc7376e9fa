using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;
using ScimConformance.MockProvider.Invitations;

namespace ScimConformance.MockProvider.AdminApi;

internal sealed class InvitationEndpoints(InvitationAdministration invitations)
{
    public Task ResendAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.CreatedAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(Requests.Invitees)
                .ThenAsync(ids =>
                    invitations.ResendAsync(request.Organization, ids, request.Cancellation)
                )
                .Select(sent => Documents.Data(Documents.List(sent, Documents.Invitation)))
        );
    }

    public Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            invitations
                .FindAsync(request.Organization, request.Id, request.Cancellation)
                .Select(invitation => Documents.Data(Documents.Invitation(invitation)))
        );
    }

    public Task CancelAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.NoContentAsync(
            http,
            invitations.CancelAsync(request.Organization, request.Id, request.Cancellation)
        );
    }
}
