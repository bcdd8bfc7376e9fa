using ScimConformance.MockProvider.Tests.Audit;

namespace ScimConformance.MockProvider.Tests.Deviations;

/// <summary>Each fault of the audit trail takes away, or changes, what it says and nothing else.</summary>
public sealed class AuditDeviationTests
{
    private const string Ann = "ann@example.com";

    [TestCase("users-are-not-audited", "@evt.name:\"Access Management\" @asset.type:user", 0)]
    [TestCase("users-are-not-audited", "@action:login", 1)]
    [TestCase("service-account-keys-are-not-audited", "@asset.type:application_key", 1)]
    [TestCase("own-keys-are-audited-as-access", "@evt.name:Authentication", 1)]
    [TestCase("own-keys-are-audited-as-access", "@asset.type:application_key", 2)]
    [TestCase("logins-are-not-audited", "@action:login", 0)]
    [TestCase("logins-are-not-audited", "@action:created @asset.type:user", 3)]
    [TestCase("audit-hides-who-acted", "@usr.email:*", 0)]
    [TestCase("audit-hides-who-acted", "@action:created @asset.type:user", 3)]
    [TestCase("scim-has-audit-events-of-its-own", "@evt.name:SCIM", 1)]
    public async Task A_fault_shows(string deviation, string query, int count)
    {
        var organization = await SharedProvider.CreateOrganizationAsync(
            $$"""{"options":{"auditTrail":"changes"},"deviations":["{{deviation}}"]}"""
        );
        await organization.CreateActiveUserAsync(Ann);
        var cookie = (await organization.SignInAsync(Ann)).Json["cookie"]!.GetValue<string>();
        await organization
            .WithCookie(cookie)
            .PostAsync("current_user/application_keys", TestOrganization.KeyRequest("mine"));
        await organization.Admin.PostAsync(
            $"service_accounts/{organization.ServiceAccountId}/application_keys",
            TestOrganization.KeyRequest("its")
        );

        var events = await organization.AuditAsync($"{query} -@auth_method:control");

        events.Should().HaveCount(count);
    }

    [TestCase("", 1)]
    [TestCase("calls-are-not-audited", 0)]
    public async Task Calls_can_be_left_out(string deviation, int count)
    {
        var deviations = deviation.Length == 0 ? "[]" : $"[\"{deviation}\"]";
        var organization = await SharedProvider.CreateOrganizationAsync(
            $$"""{"options":{"auditTrail":"requests"},"deviations":{{deviations}}}"""
        );
        using var scim = organization.ScimAt(0, organization.ServiceAccountKey);
        await scim.GetAsync("Users/x");

        (await AuditOf.SearchAsync(organization.AdminAt(0), "@asset.name:*/Users/x"))
            .Should()
            .HaveCount(count);
    }
}
