using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.AdminApi;

/// <summary>Users whom an administrator adds over the admin API, and what answers about users include.</summary>
public sealed class NewUserTests
{
    private const string Ann = "Ann@Example.com";

    [Test]
    public async Task An_added_user_is_pending_and_known_by_the_address()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await AddAsync(organization, """{"email":"Ann@Example.com"}""");

        answer.Status.Should().Be(201);
        var attributes = answer.Data["attributes"]!;
        attributes["status"]!.GetValue<string>().Should().Be("Pending");
        attributes["handle"]!.GetValue<string>().Should().Be("ann@example.com");
        attributes["email"]!.GetValue<string>().Should().Be(Ann);
        attributes["verified"]!.GetValue<bool>().Should().BeFalse();
        attributes["name"].Should().BeNull();
        answer.Data["relationships"]!["roles"]!["data"]!.AsArray().Should().BeEmpty();
    }

    [Test]
    public async Task An_added_user_is_invited_when_somebody_asks_for_it_and_not_before()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = (await AddAsync(organization, """{"email":"ann@example.com"}""")).DataId;
        var before = await organization.MailAsync();

        (await organization.ResendAsync(id)).Expect(HttpStatusCode.Created);
        (
            await organization.AcceptAsync(await organization.LastLinkAsync("ann@example.com"))
        ).Expect(HttpStatusCode.SeeOther);

        before.Should().BeEmpty();
        (await organization.StatusAsync(id)).Should().Be("Active");
    }

    [Test]
    public async Task An_added_user_is_seen_over_scim()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var id = (
            await AddAsync(
                organization,
                """{"email":"ann@example.com","name":"Ann Example","title":"Surveyor"}"""
            )
        ).DataId;

        var user = (await organization.Scim.GetAsync($"Users/{id}")).Expect(HttpStatusCode.OK).Json;
        user["userName"]!.GetValue<string>().Should().Be("ann@example.com");
        user["name"]!["formatted"]!.GetValue<string>().Should().Be("Ann Example");
        user["title"]!.GetValue<string>().Should().Be("Surveyor");
        user["active"]!.GetValue<bool>().Should().BeTrue();
        user["emails"]![0]!["value"]!.GetValue<string>().Should().Be("ann@example.com");
    }

    [Test]
    public async Task A_user_without_a_name_has_none_over_scim()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var id = (await AddAsync(organization, """{"email":"ann@example.com"}""")).DataId;

        var user = (await organization.Scim.GetAsync($"Users/{id}")).Expect(HttpStatusCode.OK).Json;
        user.Should().NotContainKeys("name", "title");
    }

    [TestCase("""{}""", "email")]
    [TestCase("""{"email":"no address"}""", "email")]
    [TestCase("""{"email":"ann@example.com","name":"<b>"}""", "name")]
    [TestCase("""{"email":"ann@example.com","title":5}""", "title")]
    public async Task A_user_who_makes_no_sense_is_400(string attributes, string member)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await AddAsync(organization, attributes);

        answer.Status.Should().Be(400);
        answer.Json["errors"]![0]!.GetValue<string>().Should().Contain($"data.attributes.{member}");
        (await organization.Admin.GetAsync("users?filter=ann")).Json["data"]!
            .AsArray()
            .Should()
            .BeEmpty();
    }

    [Test]
    public async Task The_address_of_another_user_is_refused_with_whose_it_is()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync("ann@example.com");

        var answer = await AddAsync(organization, """{"email":"ANN@example.com"}""");

        answer.Status.Should().Be(409);
        answer.Json["errors"]![0]!.GetValue<string>().Should().Contain(id).And.Contain("Pending");
    }

    [Test]
    public async Task Who_was_deprovisioned_is_enabled_instead_of_added_again()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateUserAsync("ann@example.com");
        (await organization.Scim.DeleteAsync($"Users/{id}")).Expect(HttpStatusCode.NoContent);

        var answer = await AddAsync(organization, """{"email":"ann@example.com"}""");

        answer.Status.Should().Be(409);
        answer.Json["errors"]![0]!.GetValue<string>().Should().Contain(id).And.Contain("Enable");
    }

    [Test]
    public async Task The_address_of_a_service_account_is_free_for_a_person()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        (
            await organization.Admin.PostAsync(
                "service_accounts",
                TestOrganization.ServiceAccountRequest()
            )
        ).Expect(HttpStatusCode.Created);

        var answer = await AddAsync(organization, """{"email":"robot@example.com"}""");

        answer.Status.Should().Be(201);
    }

    [TestCase(201, "Standard")]
    [TestCase(403, "Admin")]
    public async Task Who_may_invite_gives_the_roles_whose_permissions_it_has(
        int status,
        string role
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (_, key, _) = await organization.CreateServiceAccountAsync([
            Permissions.UserAccessInvite,
            Permissions.UserAccessRead,
            Permissions.UserAppKeys,
        ]);
        var wanted = (role is "Admin" ? BuiltInRoles.Admin : BuiltInRoles.Standard).Id;

        var answer = await organization
            .AdminWith(key)
            .PostAsync("users", Request("""{"email":"ann@example.com"}""", wanted));

        answer.Status.Should().Be(status);
    }

    [Test]
    public async Task An_unknown_role_is_404_and_nobody_is_added()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var answer = await organization.Admin.PostAsync(
            "users",
            Request("""{"email":"ann@example.com"}""", "nothing")
        );

        answer.Status.Should().Be(404);
        (await organization.Admin.GetAsync("users?filter=ann")).Json["data"]!
            .AsArray()
            .Should()
            .BeEmpty();
    }

    [TestCase("users/{0}")]
    [TestCase("users/{0}/orgs")]
    [TestCase("users?filter=ann")]
    [TestCase("users?filter=ann&filter[status]=Pending")]
    public async Task Answers_include_the_organization_the_roles_and_their_permissions(string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var role = await organization.CreateRoleAsync("Inviters", Permissions.UserAccessInvite);
        var added = await organization.Admin.PostAsync(
            "users",
            Request("""{"email":"ann@example.com"}""", role)
        );

        var answer = await organization.Admin.GetAsync(
            path.Replace("{0}", added.DataId, StringComparison.Ordinal)
        );

        Included(answer)
            .Should()
            .Equal(
                $"orgs {organization.Id}",
                $"roles {role}",
                $"permissions {Permissions.Named(Permissions.UserAccessInvite).Id}"
            );
    }

    [Test]
    public async Task What_several_users_share_is_included_once()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync("ann@example.com");
        await organization.CreateUserAsync("bob@example.com");

        var answer = await organization.Admin.GetAsync("users?filter[status]=Pending");

        Included(answer).Should().OnlyHaveUniqueItems();
        Included(answer).Should().Contain($"roles {BuiltInRoles.Standard.Id}");
        Included(answer).Should().NotContain($"roles {BuiltInRoles.Admin.Id}");
    }

    [TestCase("sort=handle", "ann", "bob")]
    [TestCase("sort=handle&sort_dir=asc", "ann", "bob")]
    [TestCase("sort=handle&sort_dir=desc", "bob", "ann")]
    [TestCase("sort=-handle&sort_dir=desc", "bob", "ann")]
    public async Task Users_are_sorted_in_the_direction_asked_for(
        string query,
        string first,
        string second
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateUserAsync("bob@example.com");
        await organization.CreateUserAsync("ann@example.com");

        var answer = await organization.Admin.GetAsync($"users?filter[status]=Pending&{query}");

        answer.Json["data"]!
            .AsArray()
            .Select(user => user!["attributes"]!["handle"]!.GetValue<string>())
            .Should()
            .Equal($"{first}@example.com", $"{second}@example.com");
    }

    private static IEnumerable<string> Included(Answer answer) =>
        answer.Expect(HttpStatusCode.OK).Json["included"]!
            .AsArray()
            .Select(item => $"{item!["type"]} {item["id"]}");

    private static Task<Answer> AddAsync(TestOrganization organization, string attributes) =>
        organization.Admin.PostAsync("users", Request(attributes));

    private static JsonObject Request(string attributes, params string[] roles) =>
        new()
        {
            ["data"] = new JsonObject
            {
                ["type"] = "users",
                ["attributes"] = JsonNode.Parse(attributes),
                ["relationships"] = new JsonObject
                {
                    ["roles"] = new JsonObject
                    {
                        ["data"] = new JsonArray([
                            .. roles.Select(id => new JsonObject
                            {
                                ["type"] = "roles",
                                ["id"] = id,
                            }),
                        ]),
                    },
                },
            },
        };
}
