using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.AdminApi;

/// <summary>
/// Answers about users as documented: beside the users stand, under <c>included</c>, the organization, the roles that they have,
/// and the permissions of these roles, each once.
/// </summary>
internal sealed class UserAnswers(IDatabase database)
{
    public Task<Result<JsonObject>> OneAsync(AdminRequest request, Account account) =>
        IncludeAsync(request, Documents.Data(Documents.User(account)), [account]);

    public Task<Result<JsonObject>> PageAsync(AdminRequest request, Listing<Account> listing) =>
        IncludeAsync(request, Documents.Page(listing, Documents.User), listing.Page);

    private async Task<Result<JsonObject>> IncludeAsync(
        AdminRequest request,
        JsonObject answer,
        IReadOnlyList<Account> accounts
    )
    {
        var ids = accounts
            .SelectMany(account => account.Roles.Items)
            .ToHashSet(StringComparer.Ordinal);
        var roles = (await KnownAsync(request, ids)).Where(role => ids.Contains(role.Id)).ToList();
        var permissions = Permissions.All.Where(known =>
            roles.Any(role => role.Permissions.Contains(known.Name))
        );
        answer["included"] = new JsonArray([
            Organization(request.Organization),
            .. roles.Select(RoleDocuments.Role),
            .. permissions.Select(RoleDocuments.Permission),
        ]);
        return answer;
    }

    // The built-in roles cost no look-up.
    private Task<IReadOnlyList<Role>> KnownAsync(AdminRequest request, IEnumerable<string> ids) =>
        ids.All(id => BuiltInRoles.Find(id) is not null)
            ? Task.FromResult(BuiltInRoles.Every)
            : database.ReadAsync(
                store => OrganizationRoles.ListAsync(store, request.Organization.Id),
                request.Cancellation
            );

    private static JsonObject Organization(Organization organization) =>
        new()
        {
            ["type"] = "orgs",
            ["id"] = organization.Id,
            ["attributes"] = new JsonObject
            {
                ["name"] = organization.Definition.Name,
                ["public_id"] = organization.Id,
                ["disabled"] = false,
            },
        };
}
