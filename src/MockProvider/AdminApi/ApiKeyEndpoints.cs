using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

internal sealed class ApiKeyEndpoints(ApiKeyAdministration keys)
{
    public Task CreateAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.CreatedAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(body => KeyRequests.ApiKeyName(body, PolicyOf(request)))
                .ThenAsync(name => keys.CreateAsync(request.Caller, name, request.Cancellation))
                .Select(issued => Documents.Data(KeyDocuments.ApiKey(issued)))
        );
    }

    public Task ListAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            keys.ListAsync(request.Organization, request.List(), request.Cancellation)
                .Select(listing => Documents.Page(listing, KeyDocuments.ApiKey))
        );
    }

    public Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            keys.FindAsync(request.Organization, request.Id, request.Cancellation).Select(Render)
        );
    }

    public Task RenameAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(body => KeyRequests.ApiKeyName(body, request.Id, PolicyOf(request)))
                .ThenAsync(name =>
                    keys.RenameAsync(request.Caller, request.Id, name, request.Cancellation)
                )
                .Select(Render)
        );
    }

    public Task DeleteAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.NoContentAsync(
            http,
            keys.DeleteAsync(request.Organization, request.Id, request.Cancellation)
        );
    }

    private static JsonObject Render(ApiKey key) => Documents.Data(KeyDocuments.ApiKey(key));

    private static IKeyPolicy PolicyOf(AdminRequest request) =>
        request.Organization.Pipeline.KeyPolicy;
}
