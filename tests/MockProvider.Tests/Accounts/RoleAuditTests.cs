using System.Net;
using ScimConformance.MockProvider.Tests.Audit;

namespace ScimConformance.MockProvider.Tests.Accounts;

/// <summary>What the audit trail tells of roles that SCIM gives and takes.</summary>
public sealed class RoleAuditTests
{
    private const string Unknown = "00000000-0000-4000-8000-000000000000";
    private const string Query = "@asset.type:role @user:\"ann@example.com\"";

    [Test]
    public async Task Roles_that_match_none_are_named()
    {
        var organization = await RolesOf.CreateAsync();

        await organization.CreateUserWithAsync(RolesOf.Admin, Unknown);

        var told = await organization.AuditAsync(Query);
        told.Select(AuditOf.Told)
            .Should()
            .BeEquivalentTo(
                "Access Management role modified roles not matched",
                "Access Management role modified user added"
            );
        told.Select(found => found["unmatched_roles"]?.ToJsonString())
            .Should()
            .Contain($"[\"{Unknown}\"]");
    }

    [Test]
    public async Task A_User_without_roles_leaves_no_trace_of_any()
    {
        var organization = await RolesOf.CreateAsync();

        await organization.CreateUserAsync("ann@example.com");

        (await organization.AuditAsync(Query)).Should().BeEmpty();
    }

    [Test]
    public async Task A_change_tells_of_what_is_new_and_what_is_gone()
    {
        var organization = await RolesOf.CreateAsync();
        var user = await organization.CreateUserAsync("ann@example.com");

        (
            await organization.PatchRolesAsync(
                user,
                "replace",
                "roles",
                RolesOf.Roles(RolesOf.Admin)
            )
        ).Expect(HttpStatusCode.OK);

        (await organization.AuditAsync(Query))
            .Select(found => $"{found["change"]} {found["asset"]!["id"]}")
            .Should()
            .BeEquivalentTo($"user added {RolesOf.Admin}", $"user removed {RolesOf.Standard}");
    }
}
