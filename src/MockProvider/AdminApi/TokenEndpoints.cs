using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>
/// Personal access tokens (DD-SA-10). Everybody makes their own; who manages the keys of the organization sees and changes
/// those of all, others theirs alone.
/// </summary>
internal sealed class TokenEndpoints(KeyAdministration keys)
{
    public Task CreateAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.CreatedAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(body =>
                    TokenRequests.Token(
                        body,
                        PolicyOf(request),
                        request.Organization.Clock.GetUtcNow()
                    )
                )
                .ThenAsync(wanted =>
                    keys.CreateAsync(
                        request.Caller,
                        KeyHolder.TokensOf(request.Caller),
                        wanted,
                        request.Cancellation
                    )
                )
                .Select(issued => Documents.Data(TokenDocuments.Token(issued)))
        );
    }

    public Task ListAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            keys.ListAsync(
                    request.Organization,
                    HolderOf(request, Permissions.OrgAppKeysRead),
                    request.List(),
                    request.Cancellation
                )
                .Select(listing => Documents.Page(listing, TokenDocuments.Token))
        );
    }

    public Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            keys.FindAsync(
                    request.Organization,
                    HolderOf(request, Permissions.OrgAppKeysRead),
                    request.Id,
                    request.Cancellation
                )
                .Select(Render)
        );
    }

    public Task ChangeAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(body => TokenRequests.Change(body, request.Id, PolicyOf(request)))
                .ThenAsync(change =>
                    keys.ChangeAsync(
                        request.Organization,
                        HolderOf(request, Permissions.OrgAppKeysWrite),
                        request.Id,
                        change,
                        request.Cancellation
                    )
                )
                .Select(Render)
        );
    }

    public Task RevokeAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.NoContentAsync(
            http,
            keys.RevokeAsync(
                request.Organization,
                HolderOf(request, Permissions.OrgAppKeysWrite),
                request.Id,
                request.Cancellation
            )
        );
    }

    private static JsonObject Render(ApplicationKey token) =>
        Documents.Data(TokenDocuments.Token(token));

    private static KeyHolder HolderOf(AdminRequest request, string everybodys) =>
        request.Caller.May(everybodys)
            ? KeyHolder.TokensOfEverybody
            : KeyHolder.TokensOf(request.Caller);

    private static IKeyPolicy PolicyOf(AdminRequest request) =>
        request.Organization.Pipeline.KeyPolicy;
}
