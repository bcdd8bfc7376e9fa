using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Tests.Audit;
using ScimConformance.MockProvider.Tests.Isolation;

namespace ScimConformance.MockProvider.Tests.AdminApi;

/// <summary>DD-SA-10: personal access tokens.</summary>
public sealed class TokenTests
{
    private const string Tokens = "personal_access_tokens";
    private const string Ann = "ann@example.com";
    private static readonly DateTimeOffset Later = TimeProvider.System.GetUtcNow().AddDays(30);

    [Test]
    public async Task A_token_opens_scim_and_the_admin_api_by_itself()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var token = await MakeAsync(
            organization,
            Permissions.UserAccessInvite,
            Permissions.UserAccessManage,
            Permissions.UserAccessRead
        );

        (await organization.TryKeyAsync(token)).Should().Be(200);
        (await organization.AdminBearing(token).GetAsync("users")).Status.Should().Be(200);
        (await Alone(organization, token)).Should().Be(200);
    }

    [TestCase(Permissions.UserAccessRead, 403, 200)]
    [TestCase(Permissions.UserAccessInvite, 403, 403)]
    public async Task A_token_opens_no_more_than_its_scopes(string scope, int scim, int users)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var token = await MakeAsync(organization, scope);

        (await organization.TryKeyAsync(token)).Should().Be(scim);
        (await organization.AdminBearing(token).GetAsync("users")).Status.Should().Be(users);
    }

    [Test]
    public async Task A_scope_gives_nothing_that_the_person_lacks()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateActiveUserAsync(Ann);
        var key = await organization.CreateOwnKeyAsync(Ann);

        var made = await organization.CreateTokenAsync(
            key,
            TestOrganization.TokenRequest("mine", Later)
        );

        (await organization.TryKeyAsync(Key(made))).Should().Be(403);
    }

    [Test]
    public async Task An_application_key_alone_opens_no_admin_api()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization
            .AdminBearing(organization.AdministratorKey)
            .GetAsync("users");

        answer.Status.Should().Be(401);
        (await Alone(organization, organization.AdministratorKey)).Should().Be(401);
    }

    [Test]
    public async Task The_secret_is_shown_once_and_its_hash_alone_is_stored()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var made = await organization.CreateTokenAsync(
            organization.AdministratorKey,
            TestOrganization.TokenRequest("mine", Later)
        );
        var token = Key(made);

        var read = await Administrator(organization).GetAsync($"{Tokens}/{made.DataId}");

        token.Should().MatchRegex("^ddpat_[0-9A-Za-z]{1,22}_[0-9A-Za-z]{40,60}$");
        var attributes = read.Expect(HttpStatusCode.OK).Data["attributes"]!.AsObject();
        attributes.Should().NotContainKey("key");
        token.Should().StartWith(attributes["public_portion"]!.GetValue<string>() + "_");
        attributes["scopes"].ShouldBe("""["user_access_invite","user_access_manage"]""");
        read.Data["relationships"]!["owned_by"]!["data"]!["id"]!
            .GetValue<string>()
            .Should()
            .Be(organization.AdministratorId);
        (await TenantRows.ReadAsync(provider, organization.Id))
            .Should()
            .NotContain(row => row.Contains(token, StringComparison.Ordinal));
    }

    [TestCase(-1, 400)]
    [TestCase(23, 400)]
    [TestCase(25, 201)]
    [TestCase(24 * 364, 201)]
    [TestCase(24 * 368, 400)]
    public async Task A_token_lasts_from_a_day_to_a_year(int hours, int status)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.CreateTokenAsync(
            organization.AdministratorKey,
            TestOrganization.TokenRequest("mine", TimeProvider.System.GetUtcNow().AddHours(hours))
        );

        answer.Status.Should().Be(status, answer.Text);
    }

    [TestCase("scopes")]
    [TestCase("expires_at")]
    [TestCase("name")]
    public async Task A_token_without_one_of_its_attributes_is_400(string attribute)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var request = TestOrganization.TokenRequest("mine", Later);
        request["data"]!["attributes"]!.AsObject().Remove(attribute);

        var answer = await organization.CreateTokenAsync(organization.AdministratorKey, request);

        answer.Status.Should().Be(400);
        answer.Json["errors"]![0]!.GetValue<string>().Should().Contain(attribute);
    }

    [Test]
    public async Task A_token_ends_on_the_clock_of_its_organization()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var token = await MakeAsync(organization);
        var before = await organization.TryKeyAsync(token);

        await organization.AdvanceAsync(TimeSpan.FromDays(31));

        before.Should().Be(200);
        (await organization.TryKeyAsync(token)).Should().Be(401);
        (await organization.AdminBearing(token).GetAsync("users")).Status.Should().Be(401);
        (await Administrator(organization).GetAsync(Tokens)).Json["data"]!
            .AsArray()
            .Should()
            .BeEmpty();
    }

    [Test]
    public async Task A_token_goes_with_its_person_and_does_not_come_back()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var token = await MakeAsync(organization);
        var id = organization.AdministratorId;
        var before = await organization.TryKeyAsync(token);

        (await organization.Admin.DeleteAsync($"users/{id}")).Expect(HttpStatusCode.NoContent);
        var disabled = await organization.TryKeyAsync(token);
        await organization.EnableByAdministratorAsync(id);
        var enabled = await organization.TryKeyAsync(token);

        new[] { before, disabled, enabled }.Should().Equal(200, 401, 401);
    }

    [Test]
    public async Task A_token_is_renamed_and_scoped_anew_and_revoked_but_not_prolonged()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var made = await organization.CreateTokenAsync(
            organization.AdministratorKey,
            TestOrganization.TokenRequest("mine", Later)
        );
        var one = $"{Tokens}/{made.DataId}";
        var client = Administrator(organization);

        var changed = await client.PatchAsync(
            one,
            Change("""{"name":"new","scopes":["user_access_invite"]}""")
        );
        var narrowed = await organization.TryKeyAsync(Key(made));
        var prolonged = await client.PatchAsync(
            one,
            Change("""{"expires_at":"2099-01-01T00:00:00Z"}""")
        );
        var unscoped = await client.PatchAsync(one, Change("""{"scopes":null}"""));
        var revoked = await client.DeleteAsync(one);

        changed.Data["attributes"]!["name"]!.GetValue<string>().Should().Be("new");
        narrowed.Should().Be(403);
        prolonged.Status.Should().Be(400);
        unscoped.Status.Should().Be(400);
        revoked.Status.Should().Be(204);
        (await organization.TryKeyAsync(Key(made))).Should().Be(401);
        (await client.GetAsync(one)).Status.Should().Be(404);
    }

    [Test]
    public async Task Tokens_and_application_keys_are_not_found_among_each_other()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var made = await organization.CreateTokenAsync(
            organization.AdministratorKey,
            TestOrganization.TokenRequest("mine", Later)
        );
        var client = Administrator(organization);
        var keys = await client.GetAsync("application_keys");
        var key = keys.Json["data"]![0]!["id"]!.GetValue<string>();

        keys.Json["data"]!.AsArray().Should().HaveCount(2);
        (await client.GetAsync($"application_keys/{made.DataId}")).Status.Should().Be(404);
        (await client.DeleteAsync($"application_keys/{made.DataId}")).Status.Should().Be(404);
        (await client.GetAsync($"{Tokens}/{key}")).Status.Should().Be(404);
        (await client.GetAsync(Tokens)).Json["data"]!.AsArray().Should().ContainSingle();
    }

    [Test]
    public async Task Who_manages_own_keys_alone_sees_no_token_of_others()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateActiveUserAsync(Ann);
        var key = await organization.CreateOwnKeyAsync(Ann);
        var others = await organization.CreateTokenAsync(
            organization.AdministratorKey,
            TestOrganization.TokenRequest("theirs", Later)
        );
        await organization.CreateTokenAsync(key, TestOrganization.TokenRequest("mine", Later));

        var listed = await organization.AdminWith(key).GetAsync(Tokens);
        var all = await Administrator(organization).GetAsync($"{Tokens}?sort=-expires_at");

        listed.Json["data"]!.AsArray().Should().ContainSingle();
        all.Json["data"]!.AsArray().Should().HaveCount(2);
        (await organization.AdminWith(key).DeleteAsync($"{Tokens}/{others.DataId}"))
            .Status.Should()
            .Be(404);
    }

    [Test]
    public async Task A_service_account_has_no_personal_token()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.CreateTokenAsync(
            organization.ServiceAccountKey,
            TestOrganization.TokenRequest("its", Later)
        );

        answer.Status.Should().Be(400);
        answer.Json["errors"]![0]!.GetValue<string>().Should().Contain("belongs to a person");
    }

    [Test]
    public async Task The_audit_trail_tells_tokens_from_keys()
    {
        var organization = await AuditOf.CreateAsync();

        await MakeAsync(organization);

        var found = await organization.AuditAsync("@asset.type:personal_access_token");
        found.Select(AuditOf.Told).Should().Equal("Authentication personal_access_token created ");
    }

    [TestCase("00000000-0000-0000-0000-000000000000", "ddpat_0")]
    [TestCase("00000000-0000-0000-0000-00000000003e", "ddpat_10")]
    [TestCase("ffffffff-ffff-ffff-ffff-ffffffffffff", "ddpat_7n42DGM5Tflk9n8mt7Fhc7")]
    public void The_public_portion_is_the_id_in_base_62(string id, string expected) =>
        TokenText.PublicPortion(id).Should().Be(expected);

    [Test]
    public void The_checksum_is_that_of_the_secret_and_has_six_digits()
    {
        // The bytes are the one digit "A": CRC-32 of "A" is D3D99E8B.
        var token = TokenText.Write("00000000-0000-0000-0000-000000000000", new Secret("0a"));

        token.Value.Should().Be("ddpat_0_A3sXHx5");
    }

    private static Client Administrator(TestOrganization organization) =>
        organization.AdminWith(organization.AdministratorKey);

    private static async Task<int> Alone(TestOrganization organization, string key) =>
        (await organization.WithHeader("DD-APPLICATION-KEY", key).GetAsync("users")).Status;

    private static async Task<string> MakeAsync(
        TestOrganization organization,
        params string[] scopes
    ) =>
        Key(
            await organization.CreateTokenAsync(
                organization.AdministratorKey,
                TestOrganization.TokenRequest("mine", Later, scopes)
            )
        );

    private static string Key(Answer made) =>
        made.Expect(HttpStatusCode.Created).Data["attributes"]!["key"]!.GetValue<string>();

    private static JsonObject Change(string attributes) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["type"] = Tokens,
                ["attributes"] = JsonNode.Parse(attributes),
            },
        };
}
