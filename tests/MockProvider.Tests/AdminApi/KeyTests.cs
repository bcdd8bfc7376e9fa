using System.Net;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.AdminApi;

public sealed class KeyTests
{
    private const string Own = "current_user/application_keys";

    [Test]
    public async Task A_persons_keys_are_not_found_among_service_accounts()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var path = $"service_accounts/{organization.AdministratorId}/application_keys";

        var list = await organization.Admin.GetAsync(path);
        var created = await organization.Admin.PostAsync(path, TestOrganization.KeyRequest("one"));

        list.Status.Should().Be(404);
        created.Status.Should().Be(404);
    }

    [Test]
    public async Task Everybodys_keys_are_listed_and_revoked_over_the_organization()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (_, key, _) = await organization.CreateServiceAccountAsync([
            Permissions.UserAccessInvite,
            Permissions.UserAccessManage,
        ]);
        var all = await organization.Admin.GetAsync("application_keys?sort=-created_at");
        var newest = all.Json["data"]![0]!["id"]!.GetValue<string>();

        (await organization.Admin.DeleteAsync($"application_keys/{newest}"))
            .Status.Should()
            .Be(204);

        all.Json["data"]!.AsArray().Should().HaveCount(3);
        (await organization.TryKeyAsync(key)).Should().Be(401);
        (await organization.Admin.GetAsync($"application_keys/{newest}")).Status.Should().Be(404);
    }

    [Test]
    public async Task A_key_is_scoped_after_it_was_made_and_freed_again()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (id, key, _) = await organization.CreateServiceAccountAsync([
            Permissions.UserAccessInvite,
            Permissions.UserAccessManage,
        ]);
        var path = $"service_accounts/{id}/application_keys";
        var one =
            $"{path}/{(await organization.Admin.GetAsync(path)).Json["data"]![0]!["id"]!.GetValue<string>()}";

        await organization.Admin.PatchAsync(
            one,
            TestOrganization.KeyRequest("key", Permissions.UserAccessInvite)
        );
        var narrowed = await organization.TryKeyAsync(key);
        var renamed = await organization.Admin.PatchAsync(one, TestOrganization.KeyRequest("new"));
        var still = await organization.TryKeyAsync(key);
        await organization.Admin.PatchAsync(
            one,
            Json.Object("""{"data":{"attributes":{"scopes":null}}}""")
        );
        var freed = await organization.TryKeyAsync(key);

        new[] { narrowed, still, freed }.Should().Equal(403, 403, 200);
        renamed.Data["attributes"]!["scopes"].ShouldBe("""["user_access_invite"]""");
    }

    [Test]
    public async Task A_key_cannot_be_given_to_somebody_else()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var own = organization.AdminWith(organization.AdministratorKey);
        var id = (await own.GetAsync(Own)).Json["data"]![0]!["id"]!.GetValue<string>();
        var body = TestOrganization.KeyRequest("mine");
        body["data"]!["relationships"] = Json.Object(
            $$$$"""{"owned_by":{"data":{"type":"users","id":"{{{{organization.ServiceAccountId}}}}"}}}"""
        );

        (await own.PatchAsync($"{Own}/{id}", body)).Expect(HttpStatusCode.OK);

        (await own.GetAsync($"{Own}/{id}")).Data["relationships"]!["owned_by"]!["data"]!["id"]!
            .GetValue<string>()
            .Should()
            .Be(organization.AdministratorId);
    }

    [TestCase("""{"name":""}""")]
    [TestCase("""{"name":"   "}""")]
    [TestCase("""{"name":null}""")]
    [TestCase("""{"name":{}}""")]
    [TestCase("""{}""")]
    [TestCase("""{"name":"k","scopes":[]}""")]
    [TestCase("""{"name":"k","scopes":"user_access_invite"}""")]
    [TestCase("""{"name":"k","scopes":["User_Access_Invite"]}""")]
    [TestCase("""{"name":"k","scopes":["root"]}""")]
    [TestCase("""{"name":"k","scopes":[null]}""")]
    [TestCase("""{"name":"k","scopes":[["user_access_invite"]]}""")]
    public async Task A_key_that_makes_no_sense_is_refused(string attributes)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Admin.PostAsync(
            Own,
            Json.Object($$$"""{"data":{"type":"application_keys","attributes":{{{attributes}}}}}""")
        );

        answer.Status.Should().Be(400);
        (await organization.Admin.GetAsync(Own)).Json["data"]!.AsArray().Should().ContainSingle();
    }

    [Test]
    public async Task An_id_that_is_not_the_one_in_the_path_is_422()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = (await organization.Admin.GetAsync(Own)).Json["data"]![0]![
            "id"
        ]!.GetValue<string>();

        var answer = await organization.Admin.PatchAsync(
            $"{Own}/{id}",
            Json.Object("""{"data":{"id":"another","attributes":{"name":"x"}}}""")
        );

        answer.Status.Should().Be(422);
    }

    [Test]
    public async Task A_disabled_account_gets_no_key()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (id, _, _) = await organization.CreateServiceAccountAsync([]);
        await organization.Admin.DeleteAsync($"users/{id}");

        var answer = await organization.Admin.PostAsync(
            $"service_accounts/{id}/application_keys",
            TestOrganization.KeyRequest("late")
        );

        answer.Status.Should().Be(400);
    }

    [Test]
    public async Task Who_may_only_write_service_accounts_neither_disables_nor_enables_them()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (id, key, _) = await organization.CreateServiceAccountAsync([
            Permissions.ServiceAccountWrite,
        ]);
        using var writer = organization.AdminWith(key);

        var disabled = await writer.DeleteAsync($"users/{organization.ServiceAccountId}");
        var renamed = await writer.PatchAsync(
            $"users/{id}",
            Json.Object("""{"data":{"attributes":{"name":"Renamed"}}}""")
        );
        var person = await writer.PatchAsync(
            $"users/{organization.AdministratorId}",
            Json.Object("""{"data":{"attributes":{"name":"Renamed"}}}""")
        );

        disabled.Status.Should().Be(403);
        renamed.Status.Should().Be(200);
        person.Status.Should().Be(403);
        (await organization.StatusAsync(organization.ServiceAccountId)).Should().Be("Active");
    }
}
