using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Application keys of whom <paramref name="holder"/> finds in a request.</summary>
internal sealed class KeyEndpoints(KeyAdministration keys, Func<AdminRequest, KeyHolder> holder)
{
    public Task CreateAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.CreatedAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(body => KeyRequests.Key(body, PolicyOf(request)))
                .ThenAsync(wanted =>
                    keys.CreateAsync(request.Caller, holder(request), wanted, request.Cancellation)
                )
                .Select(issued => Documents.Data(KeyDocuments.Key(issued, ViewOf(request))))
        );
    }

    public Task ListAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            keys.ListAsync(
                    request.Organization,
                    holder(request),
                    request.List(),
                    request.Cancellation
                )
                .Select(listing =>
                    Documents.Page(listing, key => KeyDocuments.Key(key, ViewOf(request)))
                )
        );
    }

    public Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            keys.FindAsync(
                    request.Organization,
                    holder(request),
                    request.KeyId,
                    request.Cancellation
                )
                .Select(key => Render(key, request))
        );
    }

    public Task ChangeAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(body => KeyRequests.Change(body, request.KeyId, PolicyOf(request)))
                .ThenAsync(change =>
                    keys.ChangeAsync(
                        request.Organization,
                        holder(request),
                        request.KeyId,
                        change,
                        request.Cancellation
                    )
                )
                .Select(key => Render(key, request))
        );
    }

    public Task RevokeAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.NoContentAsync(
            http,
            keys.RevokeAsync(
                request.Organization,
                holder(request),
                request.KeyId,
                request.Cancellation
            )
        );
    }

    private static JsonObject Render(ApplicationKey key, AdminRequest request) =>
        Documents.Data(KeyDocuments.Key(key, ViewOf(request)));

    private static IKeyPolicy PolicyOf(AdminRequest request) =>
        request.Organization.Pipeline.KeyPolicy;

    private static IKeyView ViewOf(AdminRequest request) => request.Organization.Pipeline.KeyView;
}
