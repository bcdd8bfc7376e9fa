using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.AdminApi;

internal sealed class RoleEndpoints(RoleAdministration roles)
{
    public static Task ListPermissionsAsync(HttpContext http) =>
        ErrorListAnswer.WriteAsync(
            http,
            StatusCodes.Status200OK,
            RoleDocuments.PermissionsNamed(_ => true)
        );

    public Task ListAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            roles
                .ListAsync(request.Organization, request.List(), request.Cancellation)
                .Select(listing => Documents.Page(listing, RoleDocuments.Role))
        );
    }

    public Task FindAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            roles.FindAsync(request.Organization, request.Id, request.Cancellation).Select(Render)
        );
    }

    // Recorded: 200, not 201.
    public Task CreateAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(RoleRequests.Role)
                .ThenAsync(wanted =>
                    roles.CreateAsync(request.Organization, wanted, request.Cancellation)
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
                .Then(body => RoleRequests.Change(body, request.Id))
                .ThenAsync(change => ChangeAsync(request, _ => change))
                .Select(Render)
        );
    }

    public Task DeleteAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.NoContentAsync(
            http,
            roles.DeleteAsync(request.Organization, request.Id, request.Cancellation)
        );
    }

    public Task PermissionsAsync(HttpContext http)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            roles
                .FindAsync(request.Organization, request.Id, request.Cancellation)
                .Select(RenderPermissions)
        );
    }

    public Task GrantAsync(HttpContext http) =>
        ChangePermissionsAsync(http, (has, name) => has.With(name));

    public Task RevokeAsync(HttpContext http) =>
        ChangePermissionsAsync(http, (has, name) => has.Without(name));

    private Task ChangePermissionsAsync(HttpContext http, Func<Words, string, Words> change)
    {
        var request = new AdminRequest(http);
        return AdminAnswer.OkAsync(
            http,
            JsonBody
                .ReadAsync(http)
                .Then(RoleRequests.Permission)
                .ThenAsync(permission =>
                    ChangeAsync(
                        request,
                        role => new RoleChange(null, change(role.Permissions, permission.Name))
                    )
                )
                .Select(RenderPermissions)
        );
    }

    private Task<Result<RoleView>> ChangeAsync(
        AdminRequest request,
        Func<Role, RoleChange> change
    ) => roles.ChangeAsync(request.Organization, request.Id, change, request.Cancellation);

    private static JsonObject Render(RoleView view) => Documents.Data(RoleDocuments.Role(view));

    private static JsonObject RenderPermissions(RoleView view) =>
        RoleDocuments.PermissionsNamed(view.Role.Permissions.Contains);
}
