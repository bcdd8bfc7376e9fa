using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>Application keys of a service account (named in the path) or of the caller (where the path names none).</summary>
internal sealed class KeyEndpoints(KeyAdministration keys)
{
    public async Task CreateAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status201Created,
            await JsonBody
                .ReadAsync(http)
                .Then(Requests.Name)
                .ThenAsync(name =>
                    keys.CreateAsync(
                        request.Organization,
                        KeyOwner.Of(request),
                        name,
                        request.Caller.Account.Id,
                        request.Cancellation
                    )
                )
                .Select(issued => Documents.Data(Documents.Key(issued)))
        );
    }

    public async Task ListAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await keys.ListAsync(request.Organization, KeyOwner.Of(request), request.Cancellation)
                .Select(all => Documents.Data(Documents.List(all, Documents.Key)))
        );
    }

    public async Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await keys.FindAsync(
                    request.Organization,
                    KeyOwner.Of(request),
                    request.KeyId,
                    request.Cancellation
                )
                .Select(Render)
        );
    }

    public async Task RenameAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            await JsonBody
                .ReadAsync(http)
                .Then(Requests.Name)
                .ThenAsync(name =>
                    keys.RenameAsync(
                        request.Organization,
                        KeyOwner.Of(request),
                        request.KeyId,
                        name,
                        request.Cancellation
                    )
                )
                .Select(Render)
        );
    }

    public async Task RevokeAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        await ErrorListAnswer.WriteEmptyAsync(
            http,
            await keys.RevokeAsync(
                request.Organization,
                KeyOwner.Of(request),
                request.KeyId,
                request.Cancellation
            )
        );
    }

    private static JsonObject Render(ApplicationKey key) => Documents.Data(Documents.Key(key));
}
